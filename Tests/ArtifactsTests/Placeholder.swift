// The first tests of Artifacts.
