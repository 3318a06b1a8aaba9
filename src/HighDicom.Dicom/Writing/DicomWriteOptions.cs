namespace FellowOakDicom.IO.Writer;

/// <summary>How a data set is written.</summary>
public class DicomWriteOptions
{
    /// <summary>Undefined lengths of sequences and items, no group lengths.</summary>
    public DicomWriteOptions()
    {
    }

    /// <summary>A copy.</summary>
    public DicomWriteOptions(DicomWriteOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        ExplicitLengthSequences = options.ExplicitLengthSequences;
        ExplicitLengthSequenceItems = options.ExplicitLengthSequenceItems;
        KeepGroupLengths = options.KeepGroupLengths;
        LargeObjectSize = options.LargeObjectSize;
    }

    /// <summary>New options with the defaults.</summary>
    public static DicomWriteOptions Default => new();

    /// <summary>Whether sequences state their length rather than end with a delimiter.</summary>
    public bool ExplicitLengthSequences { get; set; }

    /// <summary>Whether items state their length rather than end with a delimiter.</summary>
    public bool ExplicitLengthSequenceItems { get; set; }

    /// <summary>Whether the retired group length elements that are there are written, with the right lengths.</summary>
    public bool KeepGroupLengths { get; set; }

    /// <summary>The number of bytes from which a value is copied by itself instead of through the buffer.</summary>
    public uint LargeObjectSize { get; set; } = 1 << 20;
}
