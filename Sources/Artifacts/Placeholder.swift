// The first file of Artifacts.
