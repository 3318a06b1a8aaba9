namespace HighDicom.Generators.Model;

/// <summary>What one file of standard-xml gave, and what was wrong in it; the two travel together.</summary>
internal sealed record Parsed<T>(T? Value, EquatableArray<Problem> Problems)
    where T : class;
