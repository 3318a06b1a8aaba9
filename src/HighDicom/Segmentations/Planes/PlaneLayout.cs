using FellowOakDicom;

namespace HighDicom;

/// <summary>
/// The planes that frames can lie on: where each is, what its functional groups say, what it is derived from. Planes are counted from 0 in the
/// order in which their frames are stored. What the planes are (source images, tiles, planes of their own) only the layout knows.
/// </summary>
internal abstract class PlaneLayout
{
    /// <summary>The number of planes.</summary>
    internal abstract int Count { get; }

    /// <summary>Rows of each plane.</summary>
    internal abstract int Rows { get; }

    /// <summary>Columns of each plane.</summary>
    internal abstract int Columns { get; }

    /// <summary>The headers of the objects whose patient, study and frame of reference the new object shares; at least one.</summary>
    internal abstract IReadOnlyList<DicomDataset> Headers { get; }

    /// <summary>Whether the new object has a frame of reference.</summary>
    internal abstract bool HasFrameOfReference { get; }

    /// <summary>The grid of tiles that the planes are; null if they are none.</summary>
    internal virtual TileGrid? Grid => null;

    /// <summary>Whether each segment has a frame on every plane, and only the order of the frames tells where they lie: TILED_FULL (PS3.3 C.7.6.17.3).</summary>
    internal virtual bool IsFull => false;

    /// <summary>The same planes with other tiles.</summary>
    /// <exception cref="InvalidOperationException">The planes are no tiles, or have those of another object.</exception>
    /// <exception cref="ArgumentException">Such tiles cannot be stored.</exception>
    internal virtual PlaneLayout WithTileSize(int rows, int columns) => throw NoTiles();

    /// <summary>The same planes, all of which have frames.</summary>
    /// <exception cref="InvalidOperationException">The planes are no tiles.</exception>
    internal virtual PlaneLayout WithFullTiling() => throw NoTiles();

    /// <summary>Checks pixels that do not say where they belong, and places them if their shape tells where.</summary>
    /// <returns>Where the frames lie; null if they follow the order that the builder is told.</returns>
    /// <exception cref="ArgumentException">The pixels have another shape than the planes.</exception>
    internal virtual MaskPlacement? PlaceShape(MaskShape shape, string label)
    {
        var expected = new MaskShape(Count, Rows, Columns);
        return shape == expected
            ? null
            : throw new ArgumentException($"{label}: the mask has the shape {shape} (frame, row, column), the source images have {expected}. A mask of some images is given as a Volume, or after WithFrameOrder(images).");
    }

    /// <summary>Places the frames of pixels that do not say where they belong.</summary>
    /// <param name="order">The order of the frames; null if the caller did not say.</param>
    internal abstract MaskPlacement PlaceBare(FrameOrder? order);

    /// <summary>Why the frames of bare pixels cannot be placed without an order; null if there is only one way.</summary>
    internal abstract string? OrderProblem { get; }

    /// <summary>Places planes of a volume; null if one of them is none of the layout's, where it could be added.</summary>
    /// <exception cref="ArgumentException">The volume has another frame of reference, or lies where no plane can be.</exception>
    internal abstract MaskPlacement? PlaceVolume(VolumeGrid volume, string label);

    /// <summary>The plane of a frame of another segmentation, by the images that it names, else by its place; −1 if there is none.</summary>
    internal abstract int Find(StoredPlace place);

    /// <summary>The image that a plane is that of; null if of none.</summary>
    internal abstract SourceImage? SourceOf(int plane);

    /// <summary>The same planes for a new object, whose groups are its own.</summary>
    /// <param name="sliceThickness">The thickness in mm of planes that state none; null for the distance between them.</param>
    internal abstract PlaneLayout Renew(double? sliceThickness);

    /// <summary>What decides the planes besides the headers, for deterministic UIDs; null if nothing does.</summary>
    internal virtual string? Fingerprint => null;

    /// <summary>What a reader of the report should know about planes.</summary>
    /// <param name="planes">The planes that have frames, ascending.</param>
    internal virtual IEnumerable<Violation> Notes(IReadOnlyList<int> planes) => [];

    /// <summary>The functional groups of a plane, made once.</summary>
    internal abstract PlaneGroups Groups(int plane);

    /// <summary>The images that a plane is derived from.</summary>
    internal abstract IEnumerable<InstanceReference> References(int plane);

    /// <summary>The dimension that planes are, for those in use.</summary>
    /// <param name="planes">The planes that have frames, ascending.</param>
    internal abstract PlaneIndex Index(IReadOnlyList<int> planes);

    /// <summary>Writes the modules that only images of such planes have.</summary>
    internal virtual void WriteModules(DicomDataset target)
    {
    }

    private static InvalidOperationException NoTiles() => new("Tiles belong to segmentations of whole slides; the source images are no tiles of a total pixel matrix.");
}
