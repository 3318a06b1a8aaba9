namespace FellowOakDicom;

/// <summary>A coarse kind of storage SOP classes.</summary>
public enum DicomStorageCategory
{
    /// <summary>Not a storage SOP class.</summary>
    None,

    /// <summary>Images.</summary>
    Image,

    /// <summary>Presentation states.</summary>
    PresentationState,

    /// <summary>Structured reports.</summary>
    StructuredReport,

    /// <summary>Waveforms.</summary>
    Waveform,

    /// <summary>Encapsulated documents.</summary>
    Document,

    /// <summary>Raw data.</summary>
    Raw,

    /// <summary>Other storage SOP classes.</summary>
    Other,

    /// <summary>Private SOP classes.</summary>
    Private,

    /// <summary>Volumes.</summary>
    Volume,
}
