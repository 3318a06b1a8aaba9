namespace FellowOakDicom;

/// <summary>Where a reader stands: what the function that may stop it is told.</summary>
public sealed class ParseState
{
    /// <summary>The tag that comes next.</summary>
    public DicomTag? Tag { get; set; }

    /// <summary>The tag before it in the same data set; null for the first one.</summary>
    public DicomTag? PreviousTag { get; set; }

    /// <summary>The number of sequences around it.</summary>
    public int SequenceDepth { get; set; }
}
