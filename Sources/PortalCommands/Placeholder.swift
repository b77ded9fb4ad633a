// The first file of PortalCommands.
