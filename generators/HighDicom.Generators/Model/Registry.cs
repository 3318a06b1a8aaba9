namespace HighDicom.Generators.Model;

/// <summary>The rows read from one file, and what was wrong in it.</summary>
internal sealed record Registry<T>(EquatableArray<T> Rows, EquatableArray<Problem> Problems)
    where T : IEquatable<T>;
