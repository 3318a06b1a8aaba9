namespace HighDicom;

/// <summary>How a segmentation stores its segments: Segmentation Type (0062,0001), PS3.3 C.8.20.2.3.</summary>
public enum SegmentationType
{
    /// <summary>BINARY: one bit a pixel, frames of each segment apart; segments may overlap.</summary>
    Binary,
}
