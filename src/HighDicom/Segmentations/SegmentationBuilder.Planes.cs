namespace HighDicom;

// Where the frames of masks lie.
public sealed partial class SegmentationBuilder
{
    private readonly SourceImages? _sources;
    private FrameOrder? _frameOrder;
    private MaskPlacement? _bare;
    private double? _sliceThickness;

    /// <summary>In which order the frames of bare masks (tensors, arrays, spans) follow each other. Must be said if there is more than one source image and such a mask.</summary>
    /// <param name="order">The order.</param>
    public SegmentationBuilder WithFrameOrder(FrameOrder order)
    {
        _frameOrder = order;
        return this;
    }

    /// <summary>To which source image each frame of bare masks (tensors, arrays, spans) belongs, where that is not all of them in one order: some images, or those of one of several series.</summary>
    /// <param name="images">For each frame its image, one of the sources; each at most once. Said before masks are added.</param>
    /// <exception cref="ArgumentException">An image is none of the sources, or there twice.</exception>
    /// <exception cref="InvalidOperationException">Masks were added already, or the frames' planes were given.</exception>
    public SegmentationBuilder WithFrameOrder(IEnumerable<SourceImage> images)
    {
        ArgumentNullException.ThrowIfNull(images);
        RequireFirst();
        if (_sources is null || _layout is not SourceLayout) throw new InvalidOperationException("The segmentation does not lie on source images one by one, but on tiles, or on the planes of another segmentation.");
        Dictionary<SourceImage, int> places = _sources.Select((image, index) => (image, index)).ToDictionary(pair => pair.image, pair => pair.index);
        SourceImage[] frames = [.. images];
        if (frames.Length == 0) throw new ArgumentException("There is no image.", nameof(images));
        if (frames.FirstOrDefault(image => !places.ContainsKey(image)) is { } unknown) throw new ArgumentException($"{unknown.Name} is none of the source images.", nameof(images));
        if (frames.CountBy(image => image).FirstOrDefault(image => image.Value > 1).Key is { } twice) throw new ArgumentException($"{twice.Name} is there twice.", nameof(images));
        _bare = new MaskPlacement([.. frames.Select(image => places[image])], []);
        return this;
    }

    /// <param name="sopInstanceUids">For each frame the SOP Instance UID (0008,0018) of its image, a single-frame one; each at most once. Said before masks are added.</param>
    /// <inheritdoc cref="WithFrameOrder(IEnumerable{SourceImage})"/>
    public SegmentationBuilder WithFrameOrder(IEnumerable<string> sopInstanceUids)
    {
        ArgumentNullException.ThrowIfNull(sopInstanceUids);
        ILookup<string, SourceImage> images = (_sources ?? Enumerable.Empty<SourceImage>()).ToLookup(image => image.SopInstanceUid);
        return WithFrameOrder(sopInstanceUids.Select(uid => images[uid].ToArray() switch
        {
            [var only] => only,
            [] => throw new ArgumentException($"No source image has the SOP Instance UID {uid}.", nameof(sopInstanceUids)),
            var frames => throw new ArgumentException($"The source image {uid} has {frames.Length} frames; name them as images.", nameof(sopInstanceUids)),
        }));
    }

    /// <summary>
    /// Where bare masks (tensors, arrays, spans) lie, if not on the source images: planes of their own in the images' frame of reference, such as those of
    /// another grid, at equal or unequal distances. Planes at the place of images are derived from them; the others name no image.
    /// </summary>
    /// <param name="planes">For each frame of the masks its plane: positions may differ, nothing else. Said before masks are added.</param>
    /// <remarks>Slice Thickness is <see cref="WithSliceThickness"/>, else the distance between planes; where that is not one, it must be said.</remarks>
    /// <exception cref="ArgumentException">There is no plane, they differ in more than positions, one is there twice, or the sources have no geometry or frame of reference.</exception>
    /// <exception cref="InvalidOperationException">Masks were added already, or it was said otherwise where their frames belong.</exception>
    public SegmentationBuilder WithPlanes(IReadOnlyList<PlaneGeometry> planes)
    {
        ArgumentNullException.ThrowIfNull(planes);
        RequireFirst();
        OwnPlanes layout = OwnPlanesOf(planes);
        MaskPlacement placement = layout.Place(planes);
        int twice = Array.FindIndex([.. placement.PlaneOf.Select((plane, frame) => Array.IndexOf(placement.PlaneOf, plane) < frame)], isKnown => isKnown);
        if (twice >= 0) throw new ArgumentException($"Plane {twice} (counted from 0) is there twice.", nameof(planes));
        (_layout, _bare) = (layout, placement);
        return this;
    }

    /// <summary>Slice Thickness (0018,0050) for source images that state none; without it the distance between regular slices counts as their thickness.</summary>
    /// <param name="thickness">The thickness in mm, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The thickness is not a finite number above 0.</exception>
    public SegmentationBuilder WithSliceThickness(double thickness)
    {
        if (!double.IsFinite(thickness) || thickness <= 0) throw new ArgumentOutOfRangeException(nameof(thickness), thickness, "A slice thickness is a length above 0 mm.");
        _sliceThickness = thickness;
        return this;
    }

    private OwnPlanes OwnPlanesOf(IReadOnlyList<PlaneGeometry> planes)
    {
        if (_sources is null || _layout is not SourcePlanes) throw new ArgumentException("The sources are no images with plane geometry, so that planes of masks have no place among them.", nameof(planes));
        if (planes.Count == 0) throw new ArgumentException("There is no plane.", nameof(planes));
        for (int i = 1; i < planes.Count; i++)
        {
            if (PlaneList.Difference(planes[i], planes[0]) is { } difference) throw new ArgumentException($"Plane {i} (counted from 0) has {difference}.", nameof(planes));
        }

        return new OwnPlanes(_sources, PlaneList.Of(planes), "The planes");
    }

    private void RequireFirst()
    {
        if (_inputs.Count > 0) throw new InvalidOperationException($"Segment '{_segments[0].Label}' was added already; say first where the frames of masks belong.");
        if (_bare is not null) throw new InvalidOperationException("Where the frames of masks belong is said once.");
    }

    private MaskPlacement? PlaceShape(MaskShape shape, string label)
    {
        if (_bare is null) return _layout.PlaceShape(shape, label);
        var expected = new MaskShape(_bare.PlaneOf.Length, _layout.Rows, _layout.Columns);
        return shape == expected
            ? _bare
            : throw new ArgumentException($"{label}: the mask has the shape {shape} (frame, row, column), the planes on which its frames were said to lie have {expected}.");
    }

    /// <summary>Adds pixels that know their place. Where a plane is none of the layout's, all masks so far move to planes of their own together with it.</summary>
    private SegmentationBuilder AddPlaced(SegmentPixels pixels, VolumeGrid grid, string label, IReadOnlyList<SegmentDescription> descriptions)
    {
        if (_layout.PlaceVolume(grid, label) is { } placement) return Add(pixels, placement, descriptions, grid);
        VolumeGrid[] grids = [.. _inputs.Select(input => input.Grid ?? throw Mixed(label, input)), grid];
        if (_bare is not null) throw new ArgumentException($"{label}: the mask has a plane that is none of those on which the frames of masks were said to lie.");
        if (_inputs.Count > 0 && PlaneList.Difference(grid.Planes[0], grids[0].Planes[0]) is { } difference)
        {
            throw new ArgumentException(
                $"{label}: the mask has {difference}, as segment '{_segments[0].Label}' has. One segmentation has one grid: write another one, or bring the mask there with ResampleTo.");
        }

        var layout = new OwnPlanes(_sources!, PlaneList.Of(grids), label);
        for (int i = 0; i < _inputs.Count; i++) _inputs[i] = _inputs[i] with { Placement = layout.PlaceVolume(grids[i], label) };
        _layout = layout;
        return Add(pixels, layout.PlaceVolume(grid, label), descriptions, grid);
    }

    private ArgumentException Mixed(string label, SegmentInput bare) => new(
        $"{label}: the mask has planes that are none of the source images', and segment '{_segments[bare.FirstSegment].Label}' came without geometry and lies on the images. "
        + "All segments of one segmentation lie on the same planes: hand in both as volumes of one grid, or bring this one onto the images with ResampleTo(sources).");
}
