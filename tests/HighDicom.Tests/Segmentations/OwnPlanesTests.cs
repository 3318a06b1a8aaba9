using System.Numerics.Tensors;
using FellowOakDicom;
using HighDicom;

namespace HighDicom.Tests.Segmentations;

/// <summary>Masks whose planes are not those of the source images.</summary>
public sealed class OwnPlanesTests
{
    private readonly SourceImages _images = TestSeries.Images(4, 5, 7);

    private Affine Grid => _images.Affine!.Value;

    [Test]
    public void A_mask_of_another_grid_has_its_own_geometry_and_names_no_image([Values] SegmentationType type)
    {
        Volume<byte> mask = Turned();
        Segmentation built = Builder(type).AddSegment("A", mask, TestBuilder.Organ).Build();
        DicomDataset dataset = built.Dataset;

        Assert.That(StoredPixels.Groups(dataset).Concat([StoredPixels.Shared(dataset)]).Any(frame => frame.Contains(DicomTag.DerivationImageSequence)), Is.False);
        Assert.That(dataset.Contains(DicomTag.ReferencedSeriesSequence), Is.False);
        Assert.That(dataset.GetString(DicomTag.FrameOfReferenceUID), Is.EqualTo(TestSeries.FrameOfReferenceUid));
        Assert.That((dataset.GetSingleValue<ushort>(DicomTag.Rows), dataset.GetSingleValue<ushort>(DicomTag.Columns)), Is.EqualTo((6, 3)));
        DicomDataset measures = StoredPixels.Shared(dataset).GetSequence(DicomTag.PixelMeasuresSequence).Items.Single();
        Assert.That(measures.GetString(DicomTag.PixelSpacing), Is.EqualTo(@"0.3\1.1"));
        Assert.That(measures.GetString(DicomTag.SliceThickness), Is.EqualTo("0.9"));
        Assert.That(measures.GetString(DicomTag.SpacingBetweenSlices), Is.EqualTo("0.9"));
        Assert.That(Segmentation.Open(dataset).Validate().Violations, Is.Empty);
        RequireMarks(mask, built);
    }

    [Test]
    public void Build_warns_that_planes_lie_on_no_image_and_names_the_way_out()
    {
        Segmentation built = Builder().AddSegment("A", Turned(), TestBuilder.Organ).Build();

        Assert.That(built.Warnings.Select(warning => warning.Detail), Has.Some.Contains("2 of 2 planes lie on no source image").And.Some.Contains("ResampleTo(sources)"));
        Assert.That(built.Matches.Select(match => (match.SourceSopInstanceUid, match.StoredFrame, match.Reason)), Is.EqualTo(new (string?, int?, string?)[] { (null, 1, null), (null, 2, null) }));
        Assert.That(built.Matches.Select(match => match.Distance), Has.All.GreaterThan(0.1));
    }

    [Test]
    public void Planes_between_the_images_keep_their_place()
    {
        Volume<byte> shifted = Marked(Grid with { Origin = Grid.Apply(0.4, 0, 0) }, 2, 5, 7);
        Segmentation built = Builder().AddSegment("A", shifted, TestBuilder.Organ).Build();

        RequireMarks(shifted, built);
        Assert.That(built.Warnings.Single(warning => warning.Detail!.Contains("no source image")).Detail, Does.Contain("1 mm and more away"));
        Assert.That(built.Reference(1).Sources, Is.Empty);
    }

    [Test]
    public void Of_more_planes_than_images_those_at_images_are_derived_from_them()
    {
        Volume<byte> longer = Marked(Grid, 5, 5, 7);
        Segmentation built = Builder().AddSegment("A", longer, TestBuilder.Organ).Build();
        IList<DicomDataset> frames = StoredPixels.Groups(built.Dataset);

        Assert.That(frames.Select(frame => frame.GetSequence(DicomTag.DerivationImageSequence).Items.Count), Is.EqualTo(new[] { 1, 1, 1, 1, 0 }));
        Assert.That(built.Matches.Select(match => match.SourceSopInstanceUid), Is.EqualTo(_images.Select(image => image.SopInstanceUid).Append(null)));
        Assert.That(frames[0].GetSequence(DicomTag.PlanePositionSequence).Items[0].GetString(DicomTag.ImagePositionPatient), Is.EqualTo(_images[0].Dataset.GetString(DicomTag.ImagePositionPatient)));
        Assert.That(StoredPixels.Shared(built.Dataset).GetSequence(DicomTag.PixelMeasuresSequence).Items[0].GetString(DicomTag.SliceThickness), Is.EqualTo("2"));
        Assert.That(built.Warnings.Select(warning => warning.Detail), Has.Some.Contains("1 of 5 planes lie on no source image"));
        Assert.That(Segmentation.Open(built.Dataset).Validate().Violations, Is.Empty);
        RequireMarks(longer, built);
    }

    [Test]
    public void Empty_planes_beyond_the_images_leave_no_trace()
    {
        byte[] values = new byte[6 * 35];
        values[40] = 1;
        Segmentation built = Builder().AddSegment("A", new Volume<byte>(Tensor.Create(values, [6, 5, 7]), Grid), TestBuilder.Organ).Build();

        Assert.That(built.Warnings.Any(warning => warning.Detail!.Contains("no source image")), Is.False);
        Assert.That(StoredPixels.Groups(built.Dataset).Single().GetSequence(DicomTag.DerivationImageSequence).Items, Has.Count.EqualTo(1));
    }

    [Test]
    public void Segments_of_one_grid_move_to_own_planes_together([Values] bool isLongerFirst)
    {
        Volume<byte> inside = Marked(Grid with { Origin = Grid.Apply(1, 0, 0) }, 2, 5, 7), longer = Marked(Grid with { Origin = Grid.Apply(2, 0, 0) }, 4, 5, 7);
        SegmentationBuilder builder = Builder();
        foreach (Volume<byte> mask in (Volume<byte>[])(isLongerFirst ? [longer, inside] : [inside, longer])) builder.AddSegment(mask == inside ? "Inside" : "Longer", mask, TestBuilder.Organ);
        Segmentation built = builder.Build();

        Assert.That(built.FrameCount, Is.EqualTo(6));
        RequireMarks(inside, built, isLongerFirst ? 2 : 1);
        RequireMarks(longer, built, isLongerFirst ? 1 : 2);
    }

    [Test]
    public void Masks_of_different_grids_are_refused_by_segment()
    {
        Assert.That(() => Builder().AddSegment("First", Turned(), TestBuilder.Organ).AddSegment("Second", Marked(Grid, 4, 5, 7), TestBuilder.Organ),
            Throws.ArgumentException.With.Message.Contains("'Second'").And.Message.Contains("'First'").And.Message.Contains("5 × 7"));
        Assert.That(() => Builder().AddSegment("Bare", TestBuilder.Mask(_images, (_, _, _) => true), TestBuilder.Organ).AddSegment("Second", Turned(), TestBuilder.Organ),
            Throws.ArgumentException.With.Message.Contains("'Second'").And.Message.Contains("'Bare'"));
        Assert.That(() => Builder().AddSegment("First", Turned(), TestBuilder.Organ).AddSegment("Bare", TestBuilder.Mask(_images, (_, _, _) => true), TestBuilder.Organ),
            Throws.ArgumentException.With.Message.Contains("'Bare'").And.Message.Contains("(2, 6, 3)"));
    }

    [Test]
    public void Without_a_frame_of_reference_other_planes_have_no_place()
    {
        SourceImages images = TestSeries.Images(4, 5, 7, header => header.Remove(DicomTag.FrameOfReferenceUID));

        Assert.That(() => TestBuilder.Of(images).AddSegment("A", new Volume<byte>(Turned().Values, Turned().Affine), TestBuilder.Organ), Throws.ArgumentException.With.Message.Contains("'A'").And.Message.Contains("(0020,0052)"));
    }

    [Test]
    public void Planes_at_unequal_distances_are_given_one_by_one([Values] SegmentationType type)
    {
        PlaneGeometry plane = _images[0].Geometry! with { Rows = 3, Columns = 4, Spacing = new PixelSpacing(0.6, 0.7) };
        SpatialVector normal = plane.Normal;
        PlaneGeometry[] planes = [.. ((double[])[7, 0, 1.5]).Select(offset => plane with { Position = plane.Position + (normal * offset) })];
        byte[,,] mask = new byte[3, 3, 4];
        for (int frame = 0; frame < 3; frame++) mask[frame, frame, frame + 1] = 1;

        Segmentation built = Builder(type).WithPlanes(planes).WithSliceThickness(0.8).AddSegment("A", mask, TestBuilder.Organ).Build();

        Assert.That(Segmentation.Open(built.Dataset).Validate().Violations, Is.Empty);
        DicomDataset measures = StoredPixels.Shared(built.Dataset).GetSequence(DicomTag.PixelMeasuresSequence).Items.Single();
        Assert.That(measures.GetString(DicomTag.SliceThickness), Is.EqualTo("0.8"));
        Assert.That(measures.Contains(DicomTag.SpacingBetweenSlices), Is.False);
        Assert.That(built.Dataset.Contains(DicomTag.DimensionOrganizationType), Is.False);
        Tensor<byte> read = built.Pixels().FromPositions(planes.Select(own => own.Position)).Combine<byte>();
        for (int frame = 0; frame < 3; frame++) Assert.That(read[frame, frame, frame + 1], Is.EqualTo(1), $"frame {frame}");
        Assert.That(read.ToArray().Sum(value => value), Is.EqualTo(3));
    }

    [Test]
    public void Given_planes_at_images_are_derived_from_them()
    {
        PlaneGeometry[] planes = [_images[2].Geometry!, _images[0].Geometry!];
        bool[,,] mask = new bool[2, 5, 7];
        mask[0, 1, 2] = mask[1, 3, 4] = true;
        Segmentation built = Builder().WithPlanes(planes).AddSegment("A", mask, TestBuilder.Organ).Build();

        Assert.That(built.Matches.Select(match => match.SourceSopInstanceUid), Is.EqualTo(new[] { _images[2].SopInstanceUid, _images[0].SopInstanceUid }));
        Assert.That(built.Pixels().FromSources([_images[2].SopInstanceUid]).Combine<byte>()[0, 1, 2], Is.EqualTo(1));
    }

    [Test]
    public void Planes_that_do_not_belong_together_are_refused()
    {
        PlaneGeometry plane = _images[0].Geometry!;

        Assert.That(() => Builder().WithPlanes([plane, plane with { Rows = 9 }]), Throws.ArgumentException.With.Message.Contains("Plane 1").And.Message.Contains("9 × 7"));
        Assert.That(() => Builder().WithPlanes([plane, plane]), Throws.ArgumentException.With.Message.Contains("twice"));
        Assert.That(() => Builder().WithPlanes([]), Throws.ArgumentException);
        Assert.That(() => Builder().WithPlanes([plane]).WithPlanes([plane]), Throws.InvalidOperationException);
        Assert.That(() => Builder().AddSegment("A", Turned(), TestBuilder.Organ).WithPlanes([plane]), Throws.InvalidOperationException.With.Message.Contains("'A'"));
        Assert.That(() => new SegmentationBuilder(TestRadiographs.Images(), SegmentationType.Binary, TestBuilder.Device).WithPlanes([plane]), Throws.ArgumentException.With.Message.Contains("geometry"));
    }

    [Test]
    public void Equal_masks_at_other_places_get_other_deterministic_identities()
    {
        string[] uids = [.. ((double[])[0, 0.25]).Select(offset => Builder().AddSegment("A", Marked(Turned().Affine with { Origin = Grid.Apply(offset, 0, 0) }, 2, 6, 3), TestBuilder.Organ).Build().Instance.SopInstanceUid)];

        Assert.That(uids, Is.Unique);
        InstanceReference Same() => Builder().AddSegment("A", Turned(), TestBuilder.Organ).Build().Instance;
        (InstanceReference first, InstanceReference second) = (Same(), Same());
        Assert.That(second, Is.EqualTo(first));
    }

    private SegmentationBuilder Builder(SegmentationType type = SegmentationType.Binary)
    {
        SegmentationBuilder builder = new SegmentationBuilder(_images, type, TestBuilder.Device).WithInstances(TestBuilder.Instances);
        return type == SegmentationType.Fractional ? builder.WithFractionalType(FractionalType.Probability) : builder;
    }

    // Along the images' axes in another order, with another spacing each.
    private Volume<byte> Turned() => Marked(
        new Affine(Grid.ColumnStep.Normalize() * 0.9, Grid.FrameStep.Normalize() * 0.3, Grid.RowStep.Normalize() * 1.1, Grid.Apply(0.2, 0.3, 0.4)), 2, 6, 3);

    // A mark on each plane, at another place each.
    private static Volume<byte> Marked(Affine affine, int frames, int rows, int columns)
    {
        byte[] values = new byte[frames * rows * columns];
        for (int frame = 0; frame < frames; frame++) values[(frame * rows * columns) + (frame % rows * columns) + ((frame + 1) % columns)] = 1;
        return new Volume<byte>(Tensor.Create(values, [frames, rows, columns]), affine, TestSeries.FrameOfReferenceUid);
    }

    private static void RequireMarks(Volume<byte> mask, Segmentation built, int segment = 1)
    {
        Volume<byte> read = built.Pixels().Segments(segment).ToVolume<byte>(relabel: true);
        SpatialPoint[] expected = [.. Points(mask)], found = [.. Points(read)];
        Assert.That(found, Has.Length.EqualTo(expected.Length));
        foreach (SpatialPoint point in expected) Assert.That(found.Min(other => other.DistanceTo(point)), Is.LessThan(1e-6), point.ToString());
    }

    private static IEnumerable<SpatialPoint> Points(Volume<byte> volume) =>
        from frame in Enumerable.Range(0, volume.Frames)
        from row in Enumerable.Range(0, volume.Rows)
        from column in Enumerable.Range(0, volume.Columns)
        where volume.Values[frame, row, column] > 0
        select volume.Affine.Apply(frame, row, column);
}
