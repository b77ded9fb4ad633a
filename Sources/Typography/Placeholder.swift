// The first file of Typography.
