using System.Numerics.Tensors;
using FellowOakDicom;
using HighDicom;
using HighDicom.Tests.Imaging;

namespace HighDicom.Tests.Segmentations;

/// <summary>Sources of several series of one study and frame of reference.</summary>
public sealed class SeveralSeriesTests
{
    private const string SecondSeries = "1.2.3.1.2";

    [Test]
    public void A_mask_for_each_image_names_exactly_that_image()
    {
        SourceImages images = TwoSeries();
        Segmentation built = TestBuilder.Of(images).AddSegment("A", TestBuilder.Mask(images, (f, r, c) => r * 7 + c == f), TestBuilder.Organ).Build();

        Assert.That(built.FrameCount, Is.EqualTo(6));
        for (int i = 0; i < 6; i++)
        {
            Assert.That(built.Pixels().FromSources([images[i].SopInstanceUid]).Combine<byte>()[0, i / 7, i % 7], Is.EqualTo(1));
            Assert.That(built.Matches[i].SourceSopInstanceUid, Is.EqualTo(images[i].SopInstanceUid));
        }

        Assert.That(References(built.Dataset), Is.EquivalentTo(images.Select(image => (image.Reference.SeriesInstanceUid, image.SopInstanceUid))));
        Assert.That(built.Validate().Violations, Is.Empty);
    }

    [Test]
    public void Only_the_series_that_frames_name_is_listed()
    {
        SourceImages images = TwoSeries();
        Segmentation built = TestBuilder.Of(images)
            .AddSegment("A", TestBuilder.Mask(images, (f, r, _) => r == 2 && images[f].Reference.SeriesInstanceUid == SecondSeries), TestBuilder.Organ).Build();

        Assert.That(References(built.Dataset).Select(reference => reference.Series).Distinct(), Is.EqualTo(new[] { SecondSeries }));
        Assert.That(References(built.Dataset).Count(), Is.EqualTo(3));
    }

    [Test]
    public void A_mask_of_the_images_of_one_series_is_handed_in_with_these_images([Values] bool byUid)
    {
        SourceImages images = TwoSeries();
        SourceImage[] second = [.. images.Where(image => image.Reference.SeriesInstanceUid == SecondSeries).Reverse()];
        bool[,,] mask = new bool[3, 5, 7];
        for (int frame = 0; frame < 3; frame++) mask[frame, 1, frame] = true;
        SegmentationBuilder builder = new SegmentationBuilder(images, SegmentationType.Binary, TestBuilder.Device).WithInstances(TestBuilder.Instances);
        builder = byUid ? builder.WithFrameOrder(second.Select(image => image.SopInstanceUid)) : builder.WithFrameOrder(second);

        Segmentation built = builder.AddSegment("A", mask, TestBuilder.Organ).Build();

        Assert.That(built.Matches.Select(match => match.SourceSopInstanceUid), Is.EqualTo(second.Select(image => image.SopInstanceUid)));
        for (int frame = 0; frame < 3; frame++) Assert.That(built.Pixels().FromSources([second[frame].SopInstanceUid]).Combine<byte>()[0, 1, frame], Is.EqualTo(1));
    }

    [Test]
    public void A_volume_at_the_place_of_images_of_both_series_is_derived_from_both()
    {
        SourceImages images = TwoSeries();
        byte[] values = new byte[3 * 35];
        values[35 + 9] = 1;
        Segmentation built = TestBuilder.Of(images).AddSegment("A", new Volume<byte>(Tensor.Create(values, [3, 5, 7]), TestSeries.Images(3).Affine!.Value), TestBuilder.Organ).Build();

        SourceImage[] middle = [.. images.Skip(2).Take(2)];
        Assert.That(built.Reference(1).Sources.Select(source => source.SopInstanceUid), Is.EquivalentTo(middle.Select(image => image.SopInstanceUid)));
        Assert.That(References(built.Dataset), Is.EquivalentTo(middle.Select(image => (image.Reference.SeriesInstanceUid, image.SopInstanceUid))));
        Assert.That(built.Validate().Violations, Is.Empty);
        foreach (SourceImage image in middle) Assert.That(built.Pixels().FromSources([image.SopInstanceUid]).Combine<byte>()[0, 1, 2], Is.EqualTo(1));
    }

    [Test]
    public void A_volume_at_the_place_of_several_images_of_one_series_is_refused_by_name()
    {
        SourceImages phases = SourceImages.From([.. TestSeries.Headers(3), .. Second(header => header.AddOrUpdate(DicomTag.SeriesInstanceUID, TestSeries.SeriesUid))]);
        var volume = new Volume<byte>(Tensor.Create(new byte[105], [3, 5, 7]), TestSeries.Images(3).Affine!.Value);

        Assert.That(() => TestBuilder.Of(phases).AddSegment("A", volume, TestBuilder.Organ),
            Throws.ArgumentException.With.Message.Contains("'A'").And.Message.Contains(phases[0].SopInstanceUid).And.Message.Contains(phases[1].SopInstanceUid).And.Message.Contains("WithFrameOrder"));
    }

    [Test]
    public void Unknown_images_and_images_named_twice_are_refused()
    {
        SourceImages images = TwoSeries();

        Assert.That(() => TestBuilder.Of(images).WithFrameOrder(TestSeries.Images(1)), Throws.ArgumentException.With.Message.Contains("none of the source images"));
        Assert.That(() => TestBuilder.Of(images).WithFrameOrder([images[0], images[0]]), Throws.ArgumentException.With.Message.Contains("twice"));
        Assert.That(() => TestBuilder.Of(images).WithFrameOrder(["1.2.3.99"]), Throws.ArgumentException.With.Message.Contains("1.2.3.99"));
        Assert.That(() => TestBuilder.Of(images).WithFrameOrder([images[0]]).AddSegment("A", TestBuilder.Mask(images, (_, _, _) => true), TestBuilder.Organ),
            Throws.ArgumentException.With.Message.Contains("(1, 5, 7)"));
    }

    [Test]
    public void Series_of_two_patients_are_refused_by_name() =>
        Assert.That(() => SourceImages.From([.. TestSeries.Headers(3), .. Second(header => header.AddOrUpdate(DicomTag.PatientID, "4712"))]),
            Throws.TypeOf<SourceImagesException>().With.Message.Contains("4711").And.Message.Contains("4712").And.Message.Contains("1.2.3.1.2.1"));

    [Test]
    public void Segments_of_another_patient_are_refused_by_name()
    {
        SourceImages images = TestSeries.Images(), others = TestSeries.Images(change: header => header.AddOrUpdate(DicomTag.PatientID, "4712"));
        Segmentation other = TestBuilder.Of(others).AddSegment("A", TestBuilder.Mask(others, (_, _, _) => true), TestBuilder.Organ).Build();

        Assert.That(() => TestBuilder.Of(images).AddSegments(other), Throws.ArgumentException.With.Message.Contains("4711").And.Message.Contains("4712"));
    }

    [Test]
    public void What_is_taken_from_another_study_is_listed_under_that_study()
    {
        SourceImages images = TestSeries.Images(), others = TestSeries.Images(change: header => header.AddOrUpdate(DicomTag.StudyInstanceUID, "1.2.3.8"));
        Segmentation other = TestBuilder.Of(others).AddSegment("A", TestBuilder.Mask(others, (_, _, _) => true), TestBuilder.Organ).Build();

        Segmentation built = TestBuilder.Of(images).AddSegments(other).Build();

        DicomDataset study = built.Dataset.GetSequence(DicomTag.StudiesContainingOtherReferencedInstancesSequence).Items.Single();
        Assert.That(study.GetString(DicomTag.StudyInstanceUID), Is.EqualTo("1.2.3.8"));
        Assert.That(References(study).Single(), Is.EqualTo((other.Instance.SeriesInstanceUid, other.Instance.SopInstanceUid)));
        Assert.That(References(built.Dataset).Select(reference => reference.Series).Distinct(), Is.EqualTo(new[] { TestSeries.SeriesUid }));
    }

    private static SourceImages TwoSeries()
    {
        using var folder = new TemporaryFolder();
        int file = 0;
        foreach (DicomDataset header in (DicomDataset[])[.. TestSeries.Headers(3), .. Second()]) new DicomFile(header).Save(Path.Combine(folder.Path, $"{++file}.dcm"));
        return SourceImages.Open(SourceImages.Find(folder.Path));
    }

    private static DicomDataset[] Second(Action<DicomDataset>? change = null)
    {
        DicomDataset[] headers = TestSeries.Headers(3);
        for (int i = 0; i < headers.Length; i++)
        {
            headers[i].AddOrUpdate(DicomTag.SeriesInstanceUID, SecondSeries).AddOrUpdate(DicomTag.SOPInstanceUID, $"{SecondSeries}.{i + 1}").AddOrUpdate(DicomTag.InstanceNumber, $"{i + 11}");
            change?.Invoke(headers[i]);
        }

        return headers;
    }

    private static IEnumerable<(string Series, string Instance)> References(DicomDataset dataset) =>
        from series in dataset.GetSequence(DicomTag.ReferencedSeriesSequence).Items
        from instance in series.GetSequence(DicomTag.ReferencedInstanceSequence).Items
        select (series.GetString(DicomTag.SeriesInstanceUID), instance.GetString(DicomTag.ReferencedSOPInstanceUID));
}
