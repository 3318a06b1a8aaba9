using System.Numerics;
using System.Numerics.Tensors;
using FellowOakDicom;

namespace HighDicom;

/// <summary>
/// One image that results are derived from: a single-frame instance, or one frame of a multi-frame instance. Its header, where it lies, and its
/// pixels on demand. Safe for use by several threads.
/// </summary>
public sealed class SourceImage
{
    private readonly int _frame;

    internal SourceImage(SourceInstance instance, int frame)
    {
        Instance = instance;
        _frame = frame;
    }

    /// <summary>The data set as read. Large values, pixel data among them, stay in the file until asked for. It must not be changed. Frames of one instance share it.</summary>
    public DicomDataset Dataset => Instance.Dataset;

    /// <summary>What messages call the image: the path of its file, or its SOP Instance UID where it did not come from a file; and the frame of a multi-frame instance.</summary>
    public string Name => FrameNumber is { } number ? FormattableString.Invariant($"{Instance.Name}, frame {number}") : Instance.Name;

    /// <summary>The UIDs of study, series, SOP class and instance.</summary>
    public InstanceReference Reference => Instance.Reference;

    /// <summary>The number of the frame in a multi-frame instance, from 1, as Referenced Frame Number (0008,1160) counts; null for single-frame instances.</summary>
    public int? FrameNumber => Instance.IsMultiFrame ? _frame + 1 : null;

    /// <summary>Where the tile lies in the total pixel matrix; null for images that are not tiled.</summary>
    public TilePosition? Tile => Instance.Tiles?.Position(_frame);

    /// <summary>SOP Instance UID (0008,0018).</summary>
    public string SopInstanceUid => Reference.SopInstanceUid;

    /// <summary>SOP Class UID (0008,0016).</summary>
    public string SopClassUid => Reference.SopClassUid;

    /// <summary>Modality (0008,0060), or null.</summary>
    public string? Modality => Instance.Modality;

    /// <summary>Frame of Reference UID (0020,0052), or null.</summary>
    public string? FrameOfReferenceUid => Instance.FrameOfReferenceUid;

    /// <summary>Instance Number (0020,0013), or null if absent or no whole number.</summary>
    public int? InstanceNumber => Instance.InstanceNumber;

    /// <summary>Rows (0028,0010).</summary>
    public int Rows => Instance.Rows;

    /// <summary>Columns (0028,0011).</summary>
    public int Columns => Instance.Columns;

    /// <summary>How the pixels are stored.</summary>
    public PixelLayout Layout => Instance.Layout;

    /// <summary>
    /// Where the pixels lie, from the attributes of the image or its functional groups: in the patient-based coordinate system, of tiles in the slide
    /// coordinate system. Null if position, orientation or Pixel Spacing is absent or not valid (Imager Pixel Spacing does not count).
    /// </summary>
    public PlaneGeometry? Geometry => Instance.Geometry(_frame);

    /// <summary>Slope and intercept of this image; images of one series may differ. One that is there but is not one number is not a number here either.</summary>
    public Rescale Rescale => Instance.Rescale(_frame);

    /// <summary>Slice Thickness (0018,0050) in mm, of the image or its Pixel Measures; null unless positive.</summary>
    public double? SliceThickness => Measure(DicomTag.SliceThickness);

    /// <summary>Spacing Between Slices (0018,0088) in mm, of the image or its Pixel Measures; null unless positive.</summary>
    public double? SpacingBetweenSlices => Measure(DicomTag.SpacingBetweenSlices);

    internal SourceInstance Instance { get; }

    /// <summary>The frame within the instance, from 0.</summary>
    internal int FrameIndex => _frame;

    /// <summary>The item of a functional group that holds for this frame (PS3.3 C.7.6.16): its own, else the shared one.</summary>
    /// <param name="sequence">The sequence of the group, such as <c>DicomTag.PixelMeasuresSequence</c>.</param>
    /// <returns>The first item; null if there is none, as in single-frame instances.</returns>
    public DicomDataset? FunctionalGroup(DicomTag sequence) => Instance.Groups.Item(sequence, _frame);

    /// <summary>Reads the pixels: by default rescaled with this image's slope and intercept, MONOCHROME1 left as stored.</summary>
    /// <typeparam name="T">The type of a pixel; an integer type only if slope and intercept are whole numbers.</typeparam>
    /// <param name="options">What happens to stored values; null for <see cref="PixelOptions.Default"/>.</param>
    /// <returns>The pixels with axes (row, column), of colours (row, column, sample).</returns>
    /// <exception cref="SourceImagesException">The pixels are missing, encoded in a way that is not read, or do not fit the type.</exception>
    public Tensor<T> ToTensor<T>(PixelOptions? options = null)
        where T : unmanaged, INumber<T>
    {
        options ??= PixelOptions.Default;
        SourcePixels.Require<T>(this, options);
        int channels = SourcePixels.Channels(this, options);
        T[] pixels = SourceVolume.Allocate<T>(1, Rows, Columns, channels);
        SourcePixels.Read(this, options, pixels.AsSpan());
        return channels == 1 ? Tensor.Create(pixels, [Rows, Columns]) : Tensor.Create(pixels, [Rows, Columns, channels]);
    }

    /// <summary>Where the image has padding instead of pixels: stored values from Pixel Padding Value (0028,0120) to Pixel Padding Range Limit (0028,0121).</summary>
    /// <returns>A mask with axes (row, column): true where there is padding, nowhere if the image states none.</returns>
    /// <exception cref="SourceImagesException">The pixels are missing, or encoded in a way that is not read.</exception>
    public Tensor<bool> ToPaddingMask()
    {
        SourcePixels.Require<int>(this, PixelOptions.Stored);
        bool[] mask = SourceVolume.Allocate<bool>(1, Rows, Columns);
        PaddingMask.Read(this, mask);
        return Tensor.Create(mask, [Rows, Columns]);
    }

    /// <summary>The name of the image.</summary>
    /// <returns><see cref="Name"/>.</returns>
    public override string ToString() => Name;

    private double? Measure(DicomTag tag) => (FunctionalGroup(DicomTag.PixelMeasuresSequence) ?? Dataset).Decimal(tag) is > 0 and var value ? value : null;
}
