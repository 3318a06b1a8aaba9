namespace FellowOakDicom;

/// <summary>The identifier that reserves a block of private elements (PS3.5 section 7.8.1).</summary>
public sealed class DicomPrivateCreator : IEquatable<DicomPrivateCreator>, IComparable<DicomPrivateCreator>, IComparable
{
    /// <summary>A creator with the given identifier, at most 64 characters (LO).</summary>
    public DicomPrivateCreator(string creator)
    {
        ArgumentNullException.ThrowIfNull(creator);
        Creator = creator;
    }

    /// <summary>The identifier.</summary>
    public string Creator { get; }

    /// <summary>Order by identifier, ordinal.</summary>
    public int CompareTo(DicomPrivateCreator? other) => string.CompareOrdinal(Creator, other?.Creator);

    /// <inheritdoc/>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        DicomPrivateCreator creator => CompareTo(creator),
        _ => throw new ArgumentException("Only a private creator can be compared with a private creator.", nameof(obj)),
    };

    /// <inheritdoc/>
    public bool Equals(DicomPrivateCreator? other) => other is not null && Creator == other.Creator;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DicomPrivateCreator);

    /// <inheritdoc/>
    public override int GetHashCode() => Creator.GetHashCode(StringComparison.Ordinal);

    /// <summary>The identifier.</summary>
    public override string ToString() => Creator;
}
