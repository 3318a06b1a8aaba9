using FellowOakDicom;

namespace HighDicom;

/// <summary>One instance with all that its frames share, and what differs between them: an array a fact, not an object a frame, as slides have 100,000s of frames.</summary>
internal sealed class SourceInstance
{
    private readonly PlaneGeometry?[] _geometry;
    private readonly Rescale[] _rescale;
    private PixelFrames? _pixels;

    internal SourceInstance(DicomDataset dataset, string name, InstanceReference reference, SourceFrames frames)
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
        Groups = frames.Groups;
        Frames = frames.Count;
        IsMultiFrame = frames.IsMultiFrame;
        Tiles = frames.Tiles;
        _geometry = frames.Geometry(Rows, Columns);
        _rescale = frames.Rescale();
    }

    internal DicomDataset Dataset { get; }

    internal string Name { get; }

    internal InstanceReference Reference { get; }

    internal int Rows { get; }

    internal int Columns { get; }

    internal PixelLayout Layout { get; }

    internal string? Modality { get; }

    internal string? FrameOfReferenceUid { get; }

    internal int? InstanceNumber { get; }

    internal FrameGroups Groups { get; }

    internal int Frames { get; }

    /// <summary>Whether references to a frame of it need Referenced Frame Number.</summary>
    internal bool IsMultiFrame { get; }

    /// <summary>Where the tiles lie; null for images that are not tiled.</summary>
    internal TileLayout? Tiles { get; }

    /// <summary>The pixel data, found and checked at first use.</summary>
    /// <exception cref="SourceImagesException">The pixel data is missing, or cannot be read.</exception>
    internal PixelFrames Pixels
    {
        get
        {
            try
            {
                return _pixels ??= PixelFrames.Of(Dataset, Frames);
            }
            catch (Exception error) when (error is InvalidDataException or NotSupportedException)
            {
                throw new SourceImagesException($"{Name}: {error.Message}.", error);
            }
        }
    }

    internal PlaneGeometry? Geometry(int frame) => Tiles is { } tiles ? tiles.Geometry(frame) : Of(_geometry, frame);

    internal Rescale Rescale(int frame) => Of(_rescale, frame);

    /// <summary>One source image a frame.</summary>
    internal SourceImage[] Images()
    {
        var images = new SourceImage[Frames];
        for (int i = 0; i < images.Length; i++)
            images[i] = new SourceImage(this, i);
        return images;
    }

    // A fact that all frames share is kept once.
    private static T Of<T>(T[] facts, int frame) => facts.Length == 1 ? facts[0] : facts[frame];
}
