// The first tests of Typography.
