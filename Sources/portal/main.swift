internal import PortalCommands

Portal.begin()
await Portal.main()
