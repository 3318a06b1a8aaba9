using FellowOakDicom;
using HighDicom;

namespace HighDicom.Tests.Segmentations;

public sealed class DerivedAttributesTests
{
    private readonly SourceImages _images = TestSeries.Images();

    [Test]
    public void One_segment_of_all_planes_is_a_3D_organization_with_shared_segment_identification()
    {
        DicomDataset dataset = Build(TestBuilder.Mask(_images, (_, _, _) => true));

        Assert.That(dataset.GetString(DicomTag.DimensionOrganizationType), Is.EqualTo("3D"));
        Assert.That(Shared(dataset).Contains(DicomTag.SegmentIdentificationSequence), Is.True);
        Assert.That(Frames(dataset).Select(frame => frame.Contains(DicomTag.SegmentIdentificationSequence)), Has.All.False);
        Assert.That(IndexValues(dataset), Is.EqualTo(new[] { "1\\1", "1\\2", "1\\3", "1\\4" }));
    }

    [Test]
    public void Empty_frames_are_left_out_and_the_spacing_stays_that_of_the_sources()
    {
        DicomDataset dataset = Build(TestBuilder.Mask(_images, (f, _, _) => f is 0 or 3));

        Assert.That(dataset.GetString(DicomTag.NumberOfFrames), Is.EqualTo("2"));
        Assert.That(IndexValues(dataset), Is.EqualTo(new[] { "1\\1", "1\\2" }));
        Assert.That(Shared(dataset).GetSequence(DicomTag.PixelMeasuresSequence).Items[0].GetString(DicomTag.SpacingBetweenSlices), Is.EqualTo("2.5").Or.EqualTo("2.500000"));
    }

    [Test]
    public void Two_segments_are_told_apart_frame_by_frame()
    {
        DicomDataset dataset = Build(TestBuilder.Mask(_images, (f, _, _) => f < 2), TestBuilder.Mask(_images, (f, _, _) => f > 0));

        Assert.That(dataset.Contains(DicomTag.DimensionOrganizationType), Is.False);
        Assert.That(dataset.GetString(DicomTag.SegmentsOverlap), Is.EqualTo("YES"));
        Assert.That(IndexValues(dataset), Is.EqualTo(new[] { "1\\1", "1\\2", "2\\2", "2\\3", "2\\4" }));
        Assert.That(
            Frames(dataset).Select(frame => frame.GetSequence(DicomTag.SegmentIdentificationSequence).Items[0].GetSingleValue<ushort>(DicomTag.ReferencedSegmentNumber)),
            Is.EqualTo(new ushort[] { 1, 1, 2, 2, 2 }));
    }

    [Test]
    public void Frames_and_references_name_exactly_the_images_in_use()
    {
        DicomDataset dataset = Build(TestBuilder.Mask(_images, (f, _, _) => f is 1 or 2));

        string[] expected = [_images[1].SopInstanceUid, _images[2].SopInstanceUid];
        DicomDataset series = dataset.GetSequence(DicomTag.ReferencedSeriesSequence).Items.Single();
        Assert.That(series.GetString(DicomTag.SeriesInstanceUID), Is.EqualTo(TestSeries.SeriesUid));
        Assert.That(series.GetSequence(DicomTag.ReferencedInstanceSequence).Items.Select(item => item.GetString(DicomTag.ReferencedSOPInstanceUID)), Is.EqualTo(expected));
        DicomDataset[] derivations = [.. Frames(dataset).Select(frame => frame.GetSequence(DicomTag.DerivationImageSequence).Items.Single())];
        DicomDataset[] sources = [.. derivations.Select(derivation => derivation.GetSequence(DicomTag.SourceImageSequence).Items.Single())];
        Assert.That(sources.Select(source => source.GetString(DicomTag.ReferencedSOPInstanceUID)), Is.EqualTo(expected));
        Assert.That(sources.Select(source => source.GetString(DicomTag.SpatialLocationsPreserved)), Has.All.EqualTo("YES"));
        Assert.That(sources.Select(source => Code(source, DicomTag.PurposeOfReferenceCodeSequence)), Has.All.EqualTo("121322 DCM"));
        Assert.That(derivations.Select(derivation => Code(derivation, DicomTag.DerivationCodeSequence)), Has.All.EqualTo("113076 DCM"));
    }

    [Test]
    public void Positions_and_orientation_are_the_text_of_the_sources()
    {
        SourceImages images = TestSeries.Images(2, change: header => header
            .AddOrUpdate(DicomTag.ImageOrientationPatient, "1.000000", "0.000000", "0.000000", "0.000000", "1.000000", "0.000000")
            .AddOrUpdate(DicomTag.ImagePositionPatient, "-1.500", "2.0", header.GetString(DicomTag.InstanceNumber) + ".00"));
        DicomDataset dataset = TestBuilder.Of(images).AddSegment("Liver", TestBuilder.Mask(images, (_, _, _) => true), TestBuilder.Organ).Build().Dataset;

        Assert.That(Shared(dataset).GetSequence(DicomTag.PlaneOrientationSequence).Items[0].GetString(DicomTag.ImageOrientationPatient),
            Is.EqualTo("1.000000\\0.000000\\0.000000\\0.000000\\1.000000\\0.000000"));
        Assert.That(Frames(dataset).Select(frame => frame.GetSequence(DicomTag.PlanePositionSequence).Items[0].GetString(DicomTag.ImagePositionPatient)),
            Is.EquivalentTo(new[] { "-1.500\\2.0\\1.00", "-1.500\\2.0\\2.00" }));
    }

    [Test]
    public void Images_of_one_position_get_a_stack_of_their_own()
    {
        SourceImages images = TestSeries.Images(2, change: header => header.AddOrUpdate(DicomTag.ImagePositionPatient, "1", "2", "3"));
        DicomDataset dataset = TestBuilder.Of(images).AddSegment("Liver", TestBuilder.Mask(images, (_, _, _) => true), TestBuilder.Organ).Build().Dataset;

        Assert.That(IndexValues(dataset), Is.EqualTo(new[] { "1\\1\\1", "1\\1\\2" }));
        Assert.That(Frames(dataset).Select(frame => frame.GetSequence(DicomTag.FrameContentSequence).Items[0].GetString(DicomTag.StackID)), Is.EqualTo(new[] { "1", "2" }));
    }

    [Test]
    public void Without_a_frame_of_reference_none_is_invented()
    {
        SourceImages images = TestSeries.Images(2, change: header => header.Remove(DicomTag.FrameOfReferenceUID, DicomTag.PositionReferenceIndicator));
        DicomDataset dataset = TestBuilder.Of(images).AddSegment("Liver", TestBuilder.Mask(images, (_, _, _) => true), TestBuilder.Organ).Build().Dataset;

        Assert.That(dataset.Contains(DicomTag.FrameOfReferenceUID), Is.False);
        Assert.That(dataset.Contains(DicomTag.PositionReferenceIndicator), Is.False);
    }

    [Test]
    public void A_missing_slice_thickness_is_the_distance_of_slices_or_the_one_given()
    {
        Assert.That(Thickness(2, builder => builder), Is.EqualTo("2.5"));
        Assert.That(Thickness(1, builder => builder.WithSliceThickness(3)), Is.EqualTo("3"));
        Assert.That(() => Thickness(1, builder => builder), Throws.TypeOf<ConformanceException>().With.Message.Contains("Slice Thickness"));
        Assert.That(() => TestBuilder.Of(_images).WithSliceThickness(double.NaN), Throws.InstanceOf<ArgumentOutOfRangeException>());

        static string Thickness(int count, Func<SegmentationBuilder, SegmentationBuilder> set)
        {
            SourceImages images = TestSeries.Images(count, change: header => header.Remove(DicomTag.SliceThickness));
            SegmentationBuilder builder = set(TestBuilder.Of(images)).AddSegment("Liver", TestBuilder.Mask(images, (_, _, _) => true), TestBuilder.Organ);
            return Shared(builder.Build().Dataset).GetSequence(DicomTag.PixelMeasuresSequence).Items[0].GetString(DicomTag.SliceThickness);
        }
    }

    [Test]
    public void Lossy_sources_make_a_lossy_segmentation()
    {
        SourceImages images = TestSeries.Images(2, change: header => header
            .Add(DicomTag.LossyImageCompression, "01").Add(DicomTag.LossyImageCompressionRatio, "10.5").Add(DicomTag.LossyImageCompressionMethod, "ISO_10918_1"));
        DicomDataset dataset = TestBuilder.Of(images).AddSegment("Liver", TestBuilder.Mask(images, (_, _, _) => true), TestBuilder.Organ).Build().Dataset;

        Assert.That(dataset.GetString(DicomTag.LossyImageCompression), Is.EqualTo("01"));
        Assert.That(dataset.GetString(DicomTag.LossyImageCompressionRatio), Is.EqualTo("10.5"));
        Assert.That(dataset.GetString(DicomTag.LossyImageCompressionMethod), Is.EqualTo("ISO_10918_1"));
    }

    [Test]
    public void Pixel_data_is_even_and_padded_with_zero()
    {
        SourceImages images = TestSeries.Images(1, 1, 7);
        DicomElement pixels = TestBuilder.Of(images).AddSegment("Liver", TestBuilder.Mask(images, (_, _, c) => c != 3), TestBuilder.Organ).Build()
            .Dataset.GetDicomItem<DicomElement>(DicomTag.PixelData)!;

        Assert.That(pixels.Buffer.Data, Is.EqualTo(new byte[] { 0b0111_0111, 0 }));
    }

    [Test]
    public void Equal_input_gives_equal_files_and_changed_input_other_uids()
    {
        bool[,,] mask = TestBuilder.Mask(_images, (f, r, c) => (f + r + c) % 2 == 0);
        DicomDataset first = Build(mask);
        DicomDataset again = Build(TestBuilder.Mask(_images, (f, r, c) => (f + r + c) % 2 == 0));
        mask[0, 0, 0] = false;
        DicomDataset changed = Build(mask);

        Assert.That(again.GetString(DicomTag.SOPInstanceUID), Is.EqualTo(first.GetString(DicomTag.SOPInstanceUID)));
        Assert.That(again.GetString(DicomTag.SeriesInstanceUID), Is.EqualTo(first.GetString(DicomTag.SeriesInstanceUID)));
        Assert.That(changed.GetString(DicomTag.SOPInstanceUID), Is.Not.EqualTo(first.GetString(DicomTag.SOPInstanceUID)));
    }

    [Test]
    public void Series_number_and_instance_number_follow_from_sources_and_series()
    {
        var series = new SeriesInfo(description: "Organs");
        bool[,,] mask = TestBuilder.Mask(_images, (_, _, _) => true);
        SegmentationBuilder builder = TestBuilder.Of(_images).WithSeries(series).AddSegment("Liver", mask, TestBuilder.Organ);
        builder.Validate();
        DicomDataset first = builder.Build().Dataset;
        DicomDataset second = builder.Build().Dataset;

        Assert.That(first.GetString(DicomTag.SeriesNumber), Is.EqualTo("301"));
        Assert.That(first.GetString(DicomTag.InstanceNumber), Is.EqualTo("1"));
        Assert.That(second.GetString(DicomTag.InstanceNumber), Is.EqualTo("2"));
        Assert.That(second.GetString(DicomTag.SeriesInstanceUID), Is.EqualTo(first.GetString(DicomTag.SeriesInstanceUID)).And.Not.EqualTo(TestSeries.SeriesUid));
    }

    [Test]
    public void A_reference_carries_what_a_report_needs()
    {
        Tracking lesion = Tracking.Continue("Lesion 1", "1.2.3.4");
        Segmentation built = TestBuilder.Of(_images)
            .AddSegment("Liver", TestBuilder.Mask(_images, (_, _, _) => true), TestBuilder.Organ)
            .AddSegment("Lesion 1", TestBuilder.Mask(_images, (f, _, _) => f == 2), s => s.Category(new("49755003", "SCT", "Morphologically Abnormal Structure"))
                .Type(new("108369006", "SCT", "Neoplasm")).Algorithm(SegmentAlgorithmType.Manual).Track(lesion))
            .Build();

        SegmentReference reference = built.Reference(2);

        Assert.That(reference.Segmentation, Is.EqualTo(built.Instance));
        Assert.That(reference.Sources, Is.EqualTo(new[] { _images[2].Reference }));
        Assert.That(reference.Tracking, Is.EqualTo(lesion));
        Assert.That(() => built.Reference(3), Throws.ArgumentException.With.Message.Contains("1, 2"));
    }

    private DicomDataset Build(params bool[][,,] masks)
    {
        SegmentationBuilder builder = TestBuilder.Of(_images);
        for (int i = 0; i < masks.Length; i++) builder.AddSegment($"Segment {i + 1}", masks[i], TestBuilder.Organ);
        return builder.Build().Dataset;
    }

    private static DicomDataset Shared(DicomDataset dataset) => dataset.GetSequence(DicomTag.SharedFunctionalGroupsSequence).Items.Single();

    private static IList<DicomDataset> Frames(DicomDataset dataset) => dataset.GetSequence(DicomTag.PerFrameFunctionalGroupsSequence).Items;

    private static string[] IndexValues(DicomDataset dataset) =>
        [.. Frames(dataset).Select(frame => string.Join('\\', frame.GetSequence(DicomTag.FrameContentSequence).Items[0].GetValues<uint>(DicomTag.DimensionIndexValues)))];

    private static string Code(DicomDataset item, DicomTag tag)
    {
        DicomDataset code = item.GetSequence(tag).Items.Single();
        return $"{code.GetString(DicomTag.CodeValue)} {code.GetString(DicomTag.CodingSchemeDesignator)}";
    }
}
