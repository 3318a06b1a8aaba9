using System.Numerics;
using System.Numerics.Tensors;
using FellowOakDicom;

namespace HighDicom;

/// <summary>One image that results are derived from: its header, where it lies, and its pixels on demand. Safe for use by several threads.</summary>
public sealed class SourceImage
{
    internal SourceImage(DicomDataset dataset, string name, InstanceReference reference)
    {
        Dataset = dataset;
        Name = name;
        Reference = reference;
        Rows = dataset.Number(DicomTag.Rows) ?? 0;
        Columns = dataset.Number(DicomTag.Columns) ?? 0;
        Layout = PixelLayout.Of(dataset);
        Modality = dataset.Text(DicomTag.Modality);
        FrameOfReferenceUid = dataset.Text(DicomTag.FrameOfReferenceUID);
        InstanceNumber = dataset.WholeNumber(DicomTag.InstanceNumber);
        Rescale = SourceImageHeader.Rescale(dataset);
        Geometry = SourceImageHeader.Geometry(dataset, Rows, Columns);
    }

    /// <summary>The data set as read. Large values, pixel data among them, stay in the file until asked for. It must not be changed.</summary>
    public DicomDataset Dataset { get; }

    /// <summary>What messages call the image: the path of its file, or its SOP Instance UID where it did not come from a file.</summary>
    public string Name { get; }

    /// <summary>The UIDs of study, series, SOP class and instance.</summary>
    public InstanceReference Reference { get; }

    /// <summary>SOP Instance UID (0008,0018).</summary>
    public string SopInstanceUid => Reference.SopInstanceUid;

    /// <summary>SOP Class UID (0008,0016).</summary>
    public string SopClassUid => Reference.SopClassUid;

    /// <summary>Modality (0008,0060), or null.</summary>
    public string? Modality { get; }

    /// <summary>Frame of Reference UID (0020,0052), or null.</summary>
    public string? FrameOfReferenceUid { get; }

    /// <summary>Instance Number (0020,0013), or null if absent or no whole number.</summary>
    public int? InstanceNumber { get; }

    /// <summary>Rows (0028,0010).</summary>
    public int Rows { get; }

    /// <summary>Columns (0028,0011).</summary>
    public int Columns { get; }

    /// <summary>How the pixels are stored.</summary>
    public PixelLayout Layout { get; }

    /// <summary>Where the pixels lie; null if position, orientation or Pixel Spacing is absent or not valid (Imager Pixel Spacing does not count).</summary>
    public PlaneGeometry? Geometry { get; }

    /// <summary>Slope and intercept of this image; images of one series may differ. One that is there but is not one number is not a number here either.</summary>
    public Rescale Rescale { get; }

    /// <summary>Reads the pixels, rescaled with this image's slope and intercept. MONOCHROME1 is left as stored.</summary>
    /// <typeparam name="T">The type of a pixel; an integer type only if slope and intercept are whole numbers.</typeparam>
    /// <returns>The pixels with axes (row, column).</returns>
    /// <exception cref="SourceImagesException">The pixels are missing, encoded in a way that is not read, or do not fit the type.</exception>
    public Tensor<T> ToTensor<T>()
        where T : unmanaged, INumber<T>
    {
        SourcePixels.Require<T>(this);
        T[] pixels = SourceVolume.Allocate<T>(1, Rows, Columns);
        SourcePixels.Read(this, pixels.AsSpan());
        return Tensor.Create(pixels, [Rows, Columns]);
    }

    /// <summary>The name of the image.</summary>
    /// <returns><see cref="Name"/>.</returns>
    public override string ToString() => Name;
}
