// The first tests of SourceReading.
