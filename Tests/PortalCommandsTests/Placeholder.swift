// The first tests of PortalCommands.
