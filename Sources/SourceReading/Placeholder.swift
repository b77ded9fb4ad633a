// The first file of SourceReading.
