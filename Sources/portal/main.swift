internal import PortalCommands

await Portal.main()
