// The first file of Publishing.
