namespace HighDicom;

/// <summary>How a segmentation stores its segments: Segmentation Type (0062,0001), PS3.3 C.8.20.2.3.</summary>
public enum SegmentationType
{
    /// <summary>BINARY: one bit a pixel, frames of each segment apart; segments may overlap.</summary>
    Binary,

    /// <summary>FRACTIONAL: a probability or occupancy a pixel in 8 bits, frames of each segment apart.</summary>
    Fractional,

    /// <summary>
    /// LABELMAP: the number of the one segment that a pixel belongs to, in 8 or 16 bits; a SOP class of its own (Label Map Segmentation Storage).
    /// Some archives and viewers of today refuse it.
    /// </summary>
    LabelMap,
}
