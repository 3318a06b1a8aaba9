namespace FellowOakDicom;

/// <summary>The form of a file.</summary>
public enum DicomFileFormat
{
    /// <summary>Not known.</summary>
    Unknown = 0,

    /// <summary>Preamble, file meta information and data set (PS3.10).</summary>
    DICOM3 = 1,

    /// <summary>File meta information and data set, without preamble.</summary>
    DICOM3NoPreamble = 2,

    /// <summary>A data set alone.</summary>
    DICOM3NoFileMetaInfo = 3,

    /// <summary>ACR-NEMA 1.</summary>
    ACRNEMA1 = 4,

    /// <summary>ACR-NEMA 2.</summary>
    ACRNEMA2 = 5,
}
