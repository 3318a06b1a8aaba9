namespace FellowOakDicom.IO.Reader;

/// <summary>What the parser is inside of.</summary>
internal enum FrameKind
{
    /// <summary>A data set: the outermost or an item.</summary>
    DataSet,

    /// <summary>A sequence.</summary>
    Sequence,

    /// <summary>Encapsulated pixel data.</summary>
    Fragments,
}
