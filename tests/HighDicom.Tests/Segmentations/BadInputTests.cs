using FellowOakDicom;
using HighDicom;

namespace HighDicom.Tests.Segmentations;

public sealed class BadInputTests
{
    private readonly SourceImages _images = TestSeries.Images();

    [Test]
    public void A_mask_of_the_wrong_shape_names_segment_expected_and_given_shape() =>
        Assert.That(() => TestBuilder.Of(_images).AddSegment("Liver", new bool[4, 5, 6], TestBuilder.Organ),
            Throws.ArgumentException.With.Message.Contains("'Liver'").And.Message.Contains("(4, 5, 6)").And.Message.Contains("(4, 5, 7)"));

    [Test]
    public void All_violations_come_at_once_with_label_and_path()
    {
        SegmentationBuilder builder = TestBuilder.Of(_images)
            .AddSegment("Liver", Full(), s => s.Algorithm(SegmentAlgorithmType.Manual))
            .AddSegment("Lesion", Full(), s => s.Category(new("49755003", "SCT", "Morphologically Abnormal Structure")).Algorithm(SegmentAlgorithmType.Automatic));

        ConformanceReport report = Assert.Throws<ConformanceException>(() => builder.Build())!.Report;

        string[] errors = [.. report.Violations.Where(v => v.Severity == Severity.Error).Select(v => v.Path.ToString())];
        Assert.That(errors, Is.EquivalentTo(new[]
        {
            "(0062,0002)[1].(0062,0003)", "(0062,0002)[1].(0062,000F)", "(0062,0002)[2].(0062,0009)", "(0062,0002)[2].(0062,000F)",
        }));
        Assert.That(report.ToString(), Does.Contain("segment 'Liver'").And.Contain("segment 'Lesion'"));
        Assert.That(builder.Validate().Violations, Has.Count.EqualTo(report.Violations.Count));
    }

    [Test]
    public void No_segment_at_all_is_reported() =>
        Assert.That(() => TestBuilder.Of(_images).Build(), Throws.TypeOf<ConformanceException>().With.Message.Contains("AddSegment"));

    [Test]
    public void An_empty_result_is_refused_with_a_hint_and_kept_on_request()
    {
        SegmentationBuilder builder = TestBuilder.Of(_images).AddSegment("Liver", new bool[4, 5, 7], TestBuilder.Organ);

        Assert.That(() => builder.Build(), Throws.TypeOf<ConformanceException>().With.Message.Contains("WhenEmpty"));
        Assert.That(builder.WhenEmpty(EmptyResult.OneEmptyFrame).Build().FrameCount, Is.EqualTo(1));
        Assert.That(builder.WhenEmpty(EmptyResult.KeepAllFrames).Build().FrameCount, Is.EqualTo(4));
    }

    [Test]
    public void A_bare_mask_without_frame_order_is_refused() =>
        Assert.That(() => new SegmentationBuilder(_images, SegmentationType.Binary, TestBuilder.Device).AddSegment("Liver", Full(), TestBuilder.Organ).Build(),
            Throws.TypeOf<ConformanceException>().With.Message.Contains("WithFrameOrder"));

    [Test]
    public void A_label_map_given_as_mask_is_refused_with_frame_and_value()
    {
        byte[,,] labels = new byte[4, 5, 7];
        labels[2, 1, 1] = 3;

        Assert.That(() => TestBuilder.Of(_images).AddSegment("Liver", labels, TestBuilder.Organ).Build(),
            Throws.TypeOf<ConformanceException>().With.Message.Contains("frame 2").And.Message.Contains("value 3"));
        Assert.That(() => TestBuilder.Of(_images).AddSegment("Liver", labels.Cast<byte>().ToArray().AsSpan(), (4, 5, 7), TestBuilder.Organ),
            Throws.ArgumentException.With.Message.Contains("frame 2"));
    }

    [Test]
    public void An_empty_segment_beside_others_is_a_warning()
    {
        Segmentation built = TestBuilder.Of(_images).AddSegment("Liver", Full(), TestBuilder.Organ).AddSegment("Lesion", new bool[4, 5, 7], TestBuilder.Lesion).Build();

        Assert.That(built.Segments, Has.Count.EqualTo(2));
        Assert.That(built.FrameCount, Is.EqualTo(4));
        Assert.That(built.Warnings.Single(warning => warning.Path.ToString() == "(0062,0002)[2].(0062,0005)").Detail, Does.Contain("'Lesion'").And.Contain("no pixel set"));
    }

    [Test]
    public void A_label_of_65_characters_is_refused_at_the_call() =>
        Assert.That(() => TestBuilder.Of(_images).AddSegment(new string('a', 65), Full(), TestBuilder.Organ), Throws.ArgumentException);

    [Test]
    public void Another_series_of_other_equipment_cannot_be_joined()
    {
        var series = new SeriesInfo();
        TestBuilder.Of(_images).WithSeries(series).AddSegment("Liver", Full(), TestBuilder.Organ).Build();
        SegmentationBuilder other = new SegmentationBuilder(_images, SegmentationType.Binary, new Equipment("Other", "Net", "1", "1"))
            .WithFrameOrder(FrameOrder.Sources).WithSeries(series).AddSegment("Liver", Full(), TestBuilder.Organ);

        Assert.That(() => other.Build(), Throws.InvalidOperationException.With.Message.Contains("equipment"));
    }

    [Test]
    public void The_series_of_the_sources_is_refused() =>
        Assert.That(() => TestBuilder.Of(_images).WithSeries(new SeriesInfo(uid: TestSeries.SeriesUid)).AddSegment("Liver", Full(), TestBuilder.Organ).Build(),
            Throws.TypeOf<ConformanceException>().With.Message.Contains(TestSeries.SeriesUid).And.Message.Contains("(0020,000E)"));

    [TestCase("0020000D", "study")]
    [TestCase("00200052", "frame of reference")]
    public void Images_of_another_study_or_frame_of_reference_cannot_join_a_series(string tag, string what)
    {
        var series = new SeriesInfo();
        TestBuilder.Of(_images).WithSeries(series).AddSegment("Liver", Full(), TestBuilder.Organ).Build();
        SourceImages others = TestSeries.Images(change: header => header.AddOrUpdate(DicomTag.Parse(tag), "1.2.3.66"));

        Assert.That(() => TestBuilder.Of(others).WithSeries(series).AddSegment("Liver", Full(), TestBuilder.Organ).Build(),
            Throws.InvalidOperationException.With.Message.Contains(what).And.Message.Contains("1.2.3.66"));
    }

    [Test]
    public void What_is_no_type_of_a_mask_is_refused_by_segment_and_type()
    {
        Assert.That(() => TestBuilder.Of(_images).AddSegment("Liver", new char[4, 5, 7], TestBuilder.Organ), Throws.ArgumentException.With.Message.Contains("'Liver'").And.Message.Contains("Char"));
        Assert.That(() => TestBuilder.Of(_images).AddSegments(new float[4, 5, 7], list => list.Add(1, "Liver", TestBuilder.Organ)),
            Throws.ArgumentException.With.Message.Contains("label map").And.Message.Contains("Single"));
        Assert.That(() => TestBuilder.Of(_images).AddSegments(new byte[4, 5, 7, 3], list => list.Add(1, "Liver", TestBuilder.Organ)), Throws.ArgumentException.With.Message.Contains("3 segments").And.Message.Contains("1 "));
    }

    [Test]
    public void A_failed_save_leaves_no_file_behind()
    {
        string folder = Directory.CreateTempSubdirectory().FullName;
        string target = Path.Combine(folder, "taken");
        Directory.CreateDirectory(target);
        Segmentation built = TestBuilder.Of(_images).AddSegment("Liver", Full(), TestBuilder.Organ).Build();

        Assert.That(() => built.Save(target), Throws.InstanceOf<IOException>().Or.InstanceOf<UnauthorizedAccessException>());
        Assert.That(Directory.GetFileSystemEntries(folder), Is.EqualTo(new[] { target }));
        Directory.Delete(folder, recursive: true);
    }

    [Test]
    public void Another_object_is_not_opened_as_segmentation() =>
        Assert.That(() => Segmentation.Open(TestSeries.Headers(1)[0]), Throws.TypeOf<InvalidDataException>().With.Message.Contains("CT Image Storage"));

    private bool[,,] Full() => TestBuilder.Mask(_images, (_, _, _) => true);
}
