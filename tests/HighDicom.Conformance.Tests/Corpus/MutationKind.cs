namespace HighDicom.ConformanceTests.Corpus;

/// <summary>What is done to an attribute.</summary>
internal enum MutationKind
{
    Removed,
    Emptied,
    Retyped,
    GivenBadValue
}
