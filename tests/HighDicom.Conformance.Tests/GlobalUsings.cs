global using HighDicom.ConformanceTests.Judges;
