using System.Collections;
using FellowOakDicom;

namespace HighDicom;

/// <summary>
/// The images of one series, size, orientation and Frame of Reference that results are derived from, sorted once: along
/// <see cref="PlaneOrientation.FrameDirection"/> where there is geometry (axial images from head to feet), else by Instance Number; tiles in the
/// order of their frames. Each frame of a multi-frame instance is an image. Only headers are read. Safe for use by several threads.
/// </summary>
/// <remarks>
/// Several series are taken together only where <see cref="Open(IEnumerable{SourceImageGroup})"/> asks for it.
/// Tilted slices, unequal distances and several images of one position are accepted, as each keeps its plane;
/// only <see cref="ToVolume{T}(bool, CancellationToken)"/> needs a regular volume. <see cref="Arrangement"/> tells which it is.
/// </remarks>
public sealed partial class SourceImages : IReadOnlyList<SourceImage>
{
    private readonly SourceImage[] _images;

    private SourceImages(IReadOnlyList<SourceImage> images, bool severalSeries = false)
    {
        SourceImageChecks.RequireOneGroup(images, severalSeries);
        int[] order = SourceImageOrder.Of(images);
        _images = [.. order.Select(index => images[index])];
        Order = order;
        _tiles = new Lazy<TileIndex>(() => new TileIndex(this));
        if (TotalPixelMatrix is not null || _images[0].Geometry is not { } first)
            return;

        SpatialVector normal = first.Normal;
        Positions = [.. _images.Select(image => (image.Geometry!.Position - default(SpatialPoint)).Dot(normal))];
        Arrangement = SliceArrangement.Of([.. _images.Select(image => image.Geometry!.Position)], normal);
        Affine = SourceVolume.AffineOf(_images, Arrangement, allowTilt: false);
    }

    /// <summary>The number of images.</summary>
    public int Count => _images.Length;

    /// <summary>
    /// For each image, its index among the files, data sets or streams as they were given (a folder's files by path, ordinal); of multi-frame
    /// instances, among all frames of all of them.
    /// </summary>
    public IReadOnlyList<int> Order { get; }

    /// <summary>The position of each image along the normal (row direction × column direction), in mm; empty if there is no geometry, or if the images are tiles.</summary>
    public IReadOnlyList<double> Positions { get; } = [];

    /// <summary>How the slices lie to each other; null if there is no geometry, or if the images are tiles.</summary>
    public SliceArrangement? Arrangement { get; }

    /// <summary>
    /// Patient (x, y, z) in mm ← (frame, row, column), where the images are one regular volume; null if they are tilted, unequal, incomplete,
    /// several of a position, tiles, or without geometry. Of a single image, the frames' distance is Spacing Between Slices, else Slice Thickness, else 1 mm.
    /// </summary>
    public Affine? Affine { get; }

    /// <summary>The total pixel matrix of which the images are tiles (whole slides); null for images that are not tiles.</summary>
    public TotalPixelMatrix? TotalPixelMatrix => _images[0].Instance.Tiles?.Matrix;

    /// <summary>Frame of Reference UID (0020,0052), or null.</summary>
    public string? FrameOfReferenceUid => _images[0].FrameOfReferenceUid;

    /// <summary>Study Instance UID (0020,000D).</summary>
    public string StudyInstanceUid => _images[0].Reference.StudyInstanceUid;

    /// <summary>Series Instance UID (0020,000E); of several series that of the first image.</summary>
    public string SeriesInstanceUid => _images[0].Reference.SeriesInstanceUid;

    /// <summary>Rows of each image.</summary>
    public int Rows => _images[0].Rows;

    /// <summary>Columns of each image.</summary>
    public int Columns => _images[0].Columns;

    /// <summary>The image at an index of the order.</summary>
    /// <param name="index">The index, from 0.</param>
    public SourceImage this[int index] => _images[index];

    /// <summary>Lists the images below a folder, in groups that can be sources together. Reads headers only.</summary>
    /// <param name="folder">The folder; its subfolders are searched as well.</param>
    /// <returns>The groups, and what was skipped: other objects, DICOMDIR, files that cannot be read.</returns>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static SourceImageListing Find(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        return SourceImageSearch.InFolder(folder);
    }

    /// <summary>Opens the only group of images below a folder, or one file.</summary>
    /// <param name="path">The folder or file.</param>
    /// <returns>The images, sorted.</returns>
    /// <exception cref="SourceImagesException">There are no images, several groups (the message lists them), or images that do not belong together.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no such folder or file.</exception>
    public static SourceImages Open(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return File.Exists(path) ? Open([path]) : Find(path).OpenOnly();
    }

    /// <summary>Opens the only group of images among files.</summary>
    /// <param name="files">The paths of the files.</param>
    /// <returns>The images, sorted.</returns>
    /// <exception cref="SourceImagesException">There are no images, several groups (the message lists them), or images that do not belong together.</exception>
    public static SourceImages Open(IEnumerable<string> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        List<string> paths = files.ToList();
        return SourceImageSearch.InFiles(paths.Count == 1 ? $"'{paths[0]}'" : $"these {paths.Count} files", paths).OpenOnly();
    }

    /// <summary>
    /// Opens several groups, such as phases of one scan in series of their own, as one list: of one study, size, orientation and Frame of Reference.
    /// </summary>
    /// <param name="groups">The groups, from <see cref="Find"/>.</param>
    /// <returns>The images of all groups, sorted.</returns>
    /// <exception cref="SourceImagesException">There is no group, or images do not belong together; the message names two of them and lists the groups.</exception>
    public static SourceImages Open(IEnumerable<SourceImageGroup> groups)
    {
        ArgumentNullException.ThrowIfNull(groups);
        List<SourceImageGroup> all = groups.ToList();
        try
        {
            return new SourceImages([.. all.SelectMany(group => group.Images)], severalSeries: true);
        }
        catch (SourceImagesException error)
        {
            throw new SourceImagesException($"{error.Message} The groups are:" + string.Concat(all.Select(group => $"{Environment.NewLine}  {group}")), all);
        }
    }

    /// <summary>Opens images from streams, which are read to their ends and may be closed afterwards.</summary>
    /// <param name="streams">One stream an image.</param>
    /// <returns>The images, sorted.</returns>
    /// <exception cref="SourceImagesException">A stream holds no image, or the images do not belong together.</exception>
    /// <exception cref="DicomFileException">A stream does not hold DICOM.</exception>
    public static SourceImages Open(IEnumerable<Stream> streams)
    {
        ArgumentNullException.ThrowIfNull(streams);
        return From(streams.Select(stream => DicomFile.Open(stream, FileReadOption.ReadAll).Dataset));
    }

    /// <summary>Takes data sets as sources. They need no pixel data unless pixels are asked for, and must not be changed afterwards.</summary>
    /// <param name="datasets">One data set an image.</param>
    /// <returns>The images, sorted.</returns>
    /// <exception cref="SourceImagesException">A data set is no image, or the images do not belong together.</exception>
    public static SourceImages From(IEnumerable<DicomDataset> datasets)
    {
        ArgumentNullException.ThrowIfNull(datasets);
        return new SourceImages([.. datasets.SelectMany((dataset, index) => SourceImageHeader.Create(dataset, null, out string problem) is { Length: > 0 } frames
            ? frames
            : throw new SourceImagesException($"Data set {index} cannot be a source: {problem}."))]);
    }

    /// <summary>Takes some of the images, such as one phase of several.</summary>
    /// <param name="isWanted">Which images.</param>
    /// <returns>The images, sorted; <see cref="Order"/> counts within the files of those that were taken.</returns>
    /// <exception cref="SourceImagesException">None is wanted.</exception>
    public SourceImages Subset(Func<SourceImage, bool> isWanted)
    {
        ArgumentNullException.ThrowIfNull(isWanted);
        return new SourceImages([.. IndicesOf(FrameOrder.Files).Select(index => _images[index]).Where(isWanted)], severalSeries: true);
    }

    /// <summary>For the frames of a bare tensor, in turn, the index of their image in this list.</summary>
    /// <param name="order">In which order the frames follow each other.</param>
    /// <returns>As many indices as there are images.</returns>
    /// <exception cref="ArgumentException">There is no geometry, so that no order by position exists.</exception>
    public IReadOnlyList<int> IndicesOf(FrameOrder order)
    {
        if (order == FrameOrder.SlicePositionAscending && Arrangement == null)
            throw new ArgumentException("The images have no geometry, so that there is no order by slice position.", nameof(order));

        int[] indices = [.. Enumerable.Range(0, Count)];
        return order switch
        {
            FrameOrder.Sources => indices,
            FrameOrder.SlicePositionAscending => [.. indices.Reverse()],
            FrameOrder.Files => [.. indices.OrderBy(index => Order[index])],
            _ => throw new ArgumentOutOfRangeException(nameof(order), order, "Not an order of frames."),
        };
    }

    /// <inheritdoc/>
    public IEnumerator<SourceImage> GetEnumerator() => ((IEnumerable<SourceImage>)_images).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The indices of the tiles that lie in a region of the total pixel matrix, of all optical paths and focal planes; perhaps some beside it.</summary>
    internal List<int> TilesNear(MatrixRegion region) => _tiles.Value.FindAll(region);

    internal static SourceImages Of(IReadOnlyList<SourceImage> images) => new(images);
}
