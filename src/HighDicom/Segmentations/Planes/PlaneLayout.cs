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

    /// <summary>Places the frames of pixels that do not say where they belong.</summary>
    /// <param name="order">The order of the frames; null if the caller did not say.</param>
    internal abstract MaskPlacement PlaceBare(FrameOrder? order);

    /// <summary>Why the frames of bare pixels cannot be placed without an order; null if there is only one way.</summary>
    internal abstract string? OrderProblem { get; }

    /// <summary>Places planes of a volume.</summary>
    /// <exception cref="ArgumentException">The volume has another grid, or lies elsewhere.</exception>
    internal abstract MaskPlacement PlaceVolume(VolumeGrid volume, string label);

    /// <summary>The plane of a frame of another segmentation, by the images that it names, else by its place; −1 if there is none.</summary>
    internal abstract int Find(StoredPlace place);

    /// <summary>The image that a plane is that of; null if of none.</summary>
    internal abstract SourceImage? SourceOf(int plane);

    /// <summary>The same planes for a new object, whose groups are its own.</summary>
    /// <param name="sliceThickness">The thickness in mm of planes that state none; null for the distance between them.</param>
    internal abstract PlaneLayout Renew(double? sliceThickness);

    /// <summary>The functional groups of a plane, made once.</summary>
    internal abstract PlaneGroups Groups(int plane);

    /// <summary>The images that a plane is derived from.</summary>
    internal abstract IEnumerable<InstanceReference> References(int plane);

    /// <summary>The dimension that planes are, for those in use.</summary>
    /// <param name="planes">The planes that have frames, ascending.</param>
    internal abstract PlaneIndex Index(IReadOnlyList<int> planes);
}
