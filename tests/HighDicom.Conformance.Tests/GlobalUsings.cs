global using HighDicom.Conformance.Tests.Judges;
