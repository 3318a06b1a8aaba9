namespace FellowOakDicom.IO.Reader;

/// <summary>How reading ended.</summary>
public enum DicomReaderResult
{
    /// <summary>It has not ended.</summary>
    Processing,

    /// <summary>All was read.</summary>
    Success,

    /// <summary>There was an error.</summary>
    Error,

    /// <summary>The caller stopped it.</summary>
    Stopped,

    /// <summary>More bytes are needed.</summary>
    Suspended,
}
