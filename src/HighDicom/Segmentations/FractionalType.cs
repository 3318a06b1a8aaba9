namespace HighDicom;

/// <summary>What the values of a FRACTIONAL segmentation are: Segmentation Fractional Type (0062,0010), PS3.3 C.8.20.2.3.</summary>
public enum FractionalType
{
    /// <summary>PROBABILITY: how likely the pixel belongs to the segment.</summary>
    Probability,

    /// <summary>OCCUPANCY: which part of the pixel the segment fills.</summary>
    Occupancy,
}
