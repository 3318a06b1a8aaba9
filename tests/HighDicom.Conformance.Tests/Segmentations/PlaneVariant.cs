namespace HighDicom.ConformanceTests.Segmentations;

/// <summary>What frames lie on.</summary>
public enum PlaneVariant
{
    /// <summary>Two computed radiographs, without geometry.</summary>
    Radiographs,

    /// <summary>A digital radiograph with Pixel Spacing.</summary>
    CalibratedRadiograph,

    /// <summary>Two multi-frame ultrasound loops.</summary>
    Loops,

    /// <summary>A frame of an angiography with a frame of reference and no positions.</summary>
    Angiography,

    /// <summary>An endoscopic photograph, lossy.</summary>
    Photograph,

    /// <summary>A secondary capture.</summary>
    Capture,

    /// <summary>A volume that is turned against the images, with other voxels.</summary>
    OtherGrid,

    /// <summary>Planes at unequal distances beside the images.</summary>
    UnequalPlanes,

    /// <summary>A volume of the images' grid with a plane beyond the last image.</summary>
    MorePlanes,

    /// <summary>Images of two series at the same places, a mask for each.</summary>
    TwoSeries,

    /// <summary>Images of two series at the same places, a volume for both.</summary>
    VolumeOnTwoSeries,
}
