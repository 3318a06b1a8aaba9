using System.Numerics.Tensors;
using FellowOakDicom;
using HighDicom.Tests.Slides;

namespace HighDicom.Tests.Segmentations.Pyramids;

/// <summary>Segmentations of a slide of 45 × 70 pixels and of its levels that are two and five times smaller.</summary>
public sealed class PyramidTests
{
    private static readonly TestSlide First = new();
    private static readonly TestSlide Second = Level(2, 22, 35, "1.2.3.5.1.2");
    private static readonly TestSlide Third = Level(5, 9, 14, "1.2.3.5.1.3");
    private string _folder = "";

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("highdicom-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void Levels_share_series_and_pyramid_and_are_derived_each_from_its_own()
    {
        IReadOnlyList<Segmentation> levels = OnLevels(SegmentationType.Binary).WithPyramid("Tumour", "Three levels").AddSegments(Labels(), List).Build();

        DicomDataset[] all = [.. levels.Select(level => level.Dataset)];
        Assert.That(all.Select(level => level.GetString(DicomTag.SeriesInstanceUID)).Distinct().Count(), Is.EqualTo(1));
        Assert.That(all.Select(level => level.GetString(DicomTag.PyramidUID)).Distinct().Count(), Is.EqualTo(1));
        Assert.That(all.Select(level => level.GetString(DicomTag.SOPInstanceUID)).Distinct().Count(), Is.EqualTo(3));
        Assert.That(all.Select(level => level.GetString(DicomTag.InstanceNumber)), Is.EqualTo(new[] { "1", "2", "3" }));
        Assert.That(all[2].GetString(DicomTag.PyramidLabel), Is.EqualTo("Tumour"));
        Assert.That(all[2].GetString(DicomTag.PyramidDescription), Is.EqualTo("Three levels"));
        Assert.That(all.Select(level => level.GetSingleValue<uint>(DicomTag.TotalPixelMatrixRows)), Is.EqualTo(new uint[] { 45, 22, 9 }));
        Assert.That(all.Select(level => StoredPixels.Shared(level).GetSequence(DicomTag.PixelMeasuresSequence).Items[0].GetString(DicomTag.PixelSpacing)), Is.EqualTo(new[] { @"0.0005\0.00025", @"0.001\0.0005", @"0.0025\0.00125" }));
        Assert.That(all.Select(Sources), Is.EqualTo(new[] { First.InstanceUid, Second.InstanceUid, Third.InstanceUid }));
    }

    [Test]
    public void A_label_map_becomes_smaller_by_what_is_nearest([Values] SegmentationType type)
    {
        byte[,] labels = Labels();
        IReadOnlyList<Segmentation> levels = OnLevels(type).AddSegments(labels, List).Build();

        int[] factors = [1, 2, 5];
        for (int level = 0; level < 3; level++)
        {
            (int rows, int columns) = (levels[level].Dataset.GetSingleValue<uint>(DicomTag.TotalPixelMatrixRows), levels[level].Dataset.GetSingleValue<uint>(DicomTag.TotalPixelMatrixColumns)) is var size ? ((int)size.Item1, (int)size.Item2) : default;
            byte[] expected = [.. from row in Enumerable.Range(0, rows) from column in Enumerable.Range(0, columns) select labels[(row * factors[level]) + (factors[level] / 2), (column * factors[level]) + (factors[level] / 2)]];
            Assert.That(levels[level].Pixels().FromMatrix().Combine<byte>(), Is.EqualTo(expected), $"level {level + 1}");
            Assert.That(expected, Has.Some.GreaterThan(0));
        }
    }

    [Test]
    public void Probabilities_become_smaller_by_their_mean()
    {
        float[,] values = Probabilities();
        IReadOnlyList<Segmentation> levels = OnLevels(SegmentationType.Fractional).AddSegment("Tumour", values, TestBuilder.Lesion).Build();

        Tensor<byte> second = levels[1].Pixels().AsStored().Stack<byte>();
        float mean = (values[6, 8] + values[6, 9] + values[7, 8] + values[7, 9]) / 4;
        Assert.That(second[0, 3, 4, 0], Is.EqualTo((byte)MathF.Round(mean * 255)));
        Tensor<byte> third = levels[2].Pixels().AsStored().Stack<byte>();
        double sum = 0;
        for (int row = 40; row < 45; row++)
            for (int column = 65; column < 70; column++) sum += values[row, column];
        Assert.That(third[0, 8, 13, 0], Is.EqualTo((byte)Math.Round(sum / 25 * 255)));
    }

    [Test]
    public void A_threshold_is_applied_to_the_mean_and_without_one_a_mask_of_numbers_stays_a_mask()
    {
        float[,] values = new float[45, 70];
        (values[0, 0], values[0, 1], values[1, 0], values[3, 3]) = (1, 1, 1, 1);
        bool[] Level(Action<SegmentationBuilder> say) => [.. OnLevels(SegmentationType.Binary).WithEachLevel(say).AddSegment("Tumour", values, TestBuilder.Lesion).Build()[1].Pixels().FromMatrix().Mask(1)];

        // Of the first four pixels three are set, of the four around (2, 2) to (3, 3) one; nearest to their centres are (1, 1) and (3, 3).
        bool[] mean = Level(builder => builder.WithThreshold(0.5));
        bool[] nearest = Level(_ => { });
        Assert.That((mean[0], mean[36]), Is.EqualTo((true, false)));
        Assert.That((nearest[0], nearest[36]), Is.EqualTo((false, true)));
    }

    [Test]
    public void Levels_that_the_slide_does_not_have_lie_on_the_first_one()
    {
        IReadOnlyList<Segmentation> levels = new SegmentationPyramidBuilder(First.Images(), [2, 5.5], SegmentationType.LabelMap, TestBuilder.Device).AddSegments(Labels(), List).Build();

        Assert.That(levels.Select(level => level.Dataset.GetSingleValue<uint>(DicomTag.TotalPixelMatrixColumns)), Is.EqualTo(new uint[] { 70, 35, 13 }));
        Volume<byte> second = levels[1].Pixels().ToVolume<byte>();
        SpatialPoint found = second.Affine.Apply(0, 3, 4);
        (double x, double y) = First.Point(6.5, 8.5);
        Assert.That(found.DistanceTo(new SpatialPoint(x, y, 0.0025)), Is.LessThan(1e-8), "pixel (3, 4) covers rows 6 and 7 and columns 8 and 9 of the slide");
        Assert.That(StoredPixels.Shared(levels[2].Dataset).GetSequence(DicomTag.PixelMeasuresSequence).Items[0].GetString(DicomTag.PixelSpacing), Is.EqualTo(@"0.00275\0.001375"));
        DicomDataset source = StoredPixels.Groups(levels[1].Dataset)[0].GetSequence(DicomTag.DerivationImageSequence).Items[0].GetSequence(DicomTag.SourceImageSequence).Items.Single();
        Assert.That(source.GetValues<int>(DicomTag.ReferencedFrameNumber), Is.EqualTo(new[] { 1, 2, 4, 5 }));
        Assert.That(source.GetString(DicomTag.SpatialLocationsPreserved), Is.EqualTo("NO"));
    }

    [Test]
    public void Pixels_of_each_level_are_taken_as_they_are()
    {
        Tensor<byte>[] maps = [.. new[] { (45, 70), (22, 35), (9, 14) }.Select((size, level) => Tensor.Create([.. Enumerable.Range(0, size.Item1 * size.Item2).Select(i => (byte)((i + level) % 3))], [size.Item1, size.Item2]))];
        IReadOnlyList<Segmentation> levels = OnLevels(SegmentationType.LabelMap).AddSegments(maps, List).Build();

        for (int level = 0; level < 3; level++) Assert.That(levels[level].Pixels().FromMatrix().Combine<byte>().ToArray(), Is.EqualTo(maps[level].ToArray()), $"level {level + 1}");
        Assert.That(() => OnLevels(SegmentationType.LabelMap).AddSegments(maps[..2], List), Throws.ArgumentException.With.Message.Contains("2 levels"));
        Assert.That(() => OnLevels(SegmentationType.LabelMap).AddSegments([maps[0], maps[2], maps[1]], List), Throws.ArgumentException.With.Message.Contains("level 2").And.Message.Contains("(22, 35)"));
    }

    [Test]
    public void What_is_small_may_vanish_and_its_level_stays()
    {
        bool[,] dot = new bool[45, 70];
        dot[0, 0] = true;
        IReadOnlyList<Segmentation> levels = OnLevels(SegmentationType.Binary).AddSegment("Dot", dot, TestBuilder.Lesion).Build();

        Assert.That(levels.Select(level => level.FrameCount), Is.EqualTo(new[] { 1, 1, 1 }));
        Assert.That(levels.Select(level => level.Pixels().FromMatrix().Mask(1).ToArray().Count(pixel => pixel)), Is.EqualTo(new[] { 1, 0, 0 }));
        Assert.That(() => OnLevels(SegmentationType.Binary).AddSegment("None", new bool[45, 70], TestBuilder.Lesion).Build(), Throws.TypeOf<ConformanceException>().With.Message.Contains("level 1"));
    }

    [Test]
    public void One_lesion_has_one_tracking_identity_in_all_levels()
    {
        IReadOnlyList<Segmentation> levels = OnLevels(SegmentationType.Binary)
            .AddSegment("Tumour", Probabilities(), segment => { TestBuilder.Lesion(segment); segment.Track(Tracking.New("Tumour")); })
            .WithEachLevel(level => level.WithThreshold(0.5)).Build();

        Assert.That(levels.Select(level => level.Segments.Single().Tracking!.Uid).Distinct().Count(), Is.EqualTo(1));
    }

    [Test]
    public void Equal_input_gives_equal_identities_and_files_equal_objects()
    {
        SegmentationPyramidBuilder Begin(string label) => OnLevels(SegmentationType.LabelMap).WithInstances(TestBuilder.Instances).WithPyramid(label).AddSegments(Labels(), List);
        IReadOnlyList<Segmentation> built = Begin("A").Build();
        string[] paths = [.. Enumerable.Range(1, 3).Select(level => Path.Combine(_folder, $"level{level}.dcm"))];
        IReadOnlyList<Segmentation> written = Begin("A").Write(paths);

        for (int level = 0; level < 3; level++)
        {
            string copy = Path.Combine(_folder, "copy.dcm");
            built[level].Save(copy);
            Assert.That(File.ReadAllBytes(paths[level]), Is.EqualTo(File.ReadAllBytes(copy)), $"level {level + 1}");
            Assert.That(written[level].Matches, Is.EqualTo(built[level].Matches));
        }

        Assert.That(Begin("B").Build()[0].Instance.SopInstanceUid, Is.Not.EqualTo(built[0].Instance.SopInstanceUid));
    }

    [Test]
    public void Files_are_written_all_or_none()
    {
        string[] paths = [.. Enumerable.Range(1, 3).Select(level => Path.Combine(_folder, $"level{level}.dcm"))];
        byte[] bad = [.. Enumerable.Repeat((byte)9, 9 * 14)];
        Tensor<byte>[] maps = [Tensor.Create(new byte[45 * 70].Select((_, i) => (byte)(i % 2)).ToArray(), [45, 70]), Tensor.Create(new byte[22 * 35], [22, 35]), Tensor.Create(bad, [9, 14])];

        Assert.That(() => OnLevels(SegmentationType.LabelMap).AddSegments(maps, List).Write(paths), Throws.TypeOf<ConformanceException>().With.Message.Contains("number 9"));
        Assert.That(Directory.GetFiles(_folder), Is.Empty);
        Assert.That(() => OnLevels(SegmentationType.LabelMap).AddSegments(Labels(), List).Write(paths[..2]), Throws.ArgumentException);
    }

    [Test]
    public void Images_that_are_no_levels_of_one_slide_are_refused()
    {
        SegmentationPyramidBuilder Of(params TestSlide[] levels) => new([.. levels.Select(level => level.Images())], SegmentationType.Binary, TestBuilder.Device);

        Assert.That(() => Of(), Throws.ArgumentException);
        Assert.That(() => Of(Second, First), Throws.ArgumentException.With.Message.Contains("from the largest"));
        Assert.That(() => Of(First, First with { InstanceUid = "1.2.3" }), Throws.ArgumentException.With.Message.Contains("not smaller"));
        Assert.That(() => Of(First, Second with { Spacing = (0.0005, 0.0005) }), Throws.ArgumentException.With.Message.Contains("does not cover"));
        Assert.That(
            () => new SegmentationPyramidBuilder([First.Images(), Second.Images(slide => slide.AddOrUpdate(DicomTag.FrameOfReferenceUID, "1.2.3"))], SegmentationType.Binary, TestBuilder.Device),
            Throws.ArgumentException.With.Message.Contains("frame of reference"));
        Assert.That(() => new SegmentationPyramidBuilder(First.Images(), [2, 2], SegmentationType.Binary, TestBuilder.Device), Throws.ArgumentException.With.Message.Contains("Factor 2"));
        Assert.That(() => new SegmentationPyramidBuilder(First.Images(), [0.5], SegmentationType.Binary, TestBuilder.Device), Throws.ArgumentException.With.Message.Contains("above 1"));
        Assert.That(() => new SegmentationPyramidBuilder([TestSeries.Images()], SegmentationType.Binary, TestBuilder.Device), Throws.ArgumentException.With.Message.Contains("no tile"));
    }

    private static TestSlide Level(int factor, int rows, int columns, string uid) =>
        First with { Rows = rows, Columns = columns, Spacing = (0.0005 * factor, 0.00025 * factor), InstanceUid = uid };

    private static SegmentationPyramidBuilder OnLevels(SegmentationType type)
    {
        var builder = new SegmentationPyramidBuilder([First.Images(), Second.Images(), Third.Images()], type, TestBuilder.Device);
        return type == SegmentationType.Fractional ? builder.WithEachLevel(level => level.WithFractionalType(FractionalType.Probability)) : builder;
    }

    private static void List(SegmentListBuilder list) => list.Add(1, "One", TestBuilder.Lesion).Add(2, "Two", TestBuilder.Organ);

    private static byte[,] Labels()
    {
        byte[,] labels = new byte[45, 70];
        for (int row = 0; row < 45; row++)
            for (int column = 0; column < 70; column++) labels[row, column] = (byte)(row < 20 && column is > 5 and < 50 ? 1 + ((row + (2 * column)) % 2) : (row * column) % 5 == 3 ? 2 : 0);
        return labels;
    }

    private static float[,] Probabilities()
    {
        float[,] values = new float[45, 70];
        for (int row = 0; row < 45; row++)
            for (int column = 0; column < 70; column++) values[row, column] = ((row * 70) + (column * 3)) % 101 / 100f;
        return values;
    }

    private static string Sources(DicomDataset dataset) => StoredPixels.Groups(dataset)
        .Select(groups => groups.GetSequence(DicomTag.DerivationImageSequence).Items.Single().GetSequence(DicomTag.SourceImageSequence).Items.Single().GetString(DicomTag.ReferencedSOPInstanceUID))
        .Distinct().Single();
}
