using System.Numerics.Tensors;
using HighDicom.Tool.Commands;
using HighDicom.Tool.Demo;
using HighDicom.Tool.Png;

namespace HighDicom.Tests.Tool;

public sealed class SegCreateCommandTests
{
    private PhantomMasks _phantom = null!;

    [SetUp]
    public void Write_the_phantom() => _phantom = new PhantomMasks(Phantom.Regular);

    [TearDown]
    public void Delete_it() => _phantom.Dispose();

    // As it is, as dcm2niix writes it (rows and frames the other way), and with the axes of other programs.
    [TestCase(0, 1, 2, false, false, false)]
    [TestCase(0, 1, 2, true, true, false)]
    [TestCase(0, 1, 2, false, true, true)]
    [TestCase(2, 0, 1, true, false, true)]
    [TestCase(1, 2, 0, false, false, true)]
    public void A_NIfTI_mask_lies_where_its_affine_says_whatever_its_axes(int first, int second, int third, bool flipFirst, bool flipSecond, bool flipThird)
    {
        string mask = _phantom.Write("mask.nii.gz", TurnedVolume.Of(_phantom.Labels, [first, second, third], [flipFirst, flipSecond, flipThird]));
        ToolRun run = Create("--mask", mask, "--labels", _phantom.Table, "--type", "binary");

        Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Success), run.Output + run.Errors);
        Assert.That(_phantom.Read(), Is.EqualTo(_phantom.Expected()));
        Assert.That(run.Output, Does.Contain("mask.nii.gz").And.Contain("geometry").And.Contain("Left marker").And.Contain("all requirements that could be checked are met"));
    }

    [Test]
    public void A_mask_of_tilted_slices_lies_where_its_affine_says([Values("binary", "labelmap")] string type)
    {
        using var tilted = new PhantomMasks(Phantom.Tilted);
        string mask = tilted.Write("mask.nii.gz", TurnedVolume.Of(tilted.Labels, [0, 1, 2], [true, true, false]));
        ToolRun run = ToolRun.Of("seg", "create", "--images", tilted.ImageFolder, "--mask", mask, "--labels", tilted.Table, "--type", type, "--out", tilted.Output);

        Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Success), run.Output + run.Errors);
        Assert.That(tilted.Read(), Is.EqualTo(tilted.Expected()));
    }

    [TestCase("sources", FrameOrder.Sources)]
    [TestCase("ascending", FrameOrder.SlicePositionAscending)]
    [TestCase("files", FrameOrder.Files)]
    public void A_NumPy_mask_follows_the_order_that_is_stated(string name, FrameOrder order)
    {
        int frame = Phantom.Rows * Phantom.Columns;
        ushort[] expected = _phantom.Expected();
        short[] stored = [.. _phantom.Images.IndicesOf(order).SelectMany(image => expected.AsSpan(image * frame, frame).ToArray()).Select(value => (short)value)];
        string mask = _phantom.PathOf("mask.npy");
        NumpyFile.Write(mask, Tensor.Create(stored, [Phantom.Frames, Phantom.Rows, Phantom.Columns]));

        Assert.That(Create("--mask", mask, "--labels", _phantom.Table, "--type", "labelmap", "--order", name).ExitCode, Is.EqualTo(ExitCode.Success));
        Assert.That(_phantom.Read(), Is.EqualTo(expected));
        Expect_failure(Create("--mask", mask, "--labels", _phantom.Table, "--type", "binary"), "--order");
    }

    [Test]
    public void A_folder_of_PNG_slices_is_one_mask()
    {
        string folder = Directory.CreateDirectory(_phantom.PathOf("slices")).FullName;
        ushort[] expected = _phantom.Expected();
        int frame = Phantom.Rows * Phantom.Columns;
        for (int i = 0; i < Phantom.Frames; i++) PngWriter.WriteGray(Path.Combine(folder, $"{i:000}.png"), expected.AsSpan(i * frame, frame), Phantom.Columns);
        ToolRun run = Create("--mask", folder, "--labels", _phantom.Table, "--type", "binary", "--order", "sources");

        Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Success), run.Output + run.Errors);
        Assert.That(_phantom.Read(), Is.EqualTo(expected));
        File.Delete(Path.Combine(folder, "003.png"));
        Expect_failure(Create("--mask", folder, "--labels", _phantom.Table, "--type", "binary", "--order", "sources"), "23 PNG images for 24");
    }

    [Test]
    public void A_PNG_mask_of_a_radiograph_names_its_image([Values("binary", "labelmap")] string type)
    {
        string image = _phantom.PathOf("radiograph.dcm"), mask = _phantom.PathOf("mask.png");
        FellowOakDicom.DicomDataset header = Segmentations.TestRadiographs.Header(FellowOakDicom.DicomUID.ComputedRadiographyImageStorage, "CR", 0);
        new FellowOakDicom.DicomFile(header).Save(image);
        ushort[] labels = [.. Enumerable.Range(0, 35).Select(pixel => (ushort)(pixel % 5 == 2 ? 1 : 0))];
        PngWriter.WriteGray(mask, labels.AsSpan(), 7);
        File.Delete(_phantom.Output);

        ToolRun run = ToolRun.Of("seg", "create", "--images", image, "--mask", mask, "--labels", _phantom.Table, "--type", type, "--out", _phantom.Output);

        Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Success), run.Output + run.Errors);
        Segmentation segmentation = Segmentation.Open(_phantom.Output);
        Assert.That(segmentation.Pixels().FromSources(["1.2.3.5.1.1"]).Combine<ushort>().ToArray(), Is.EqualTo(labels));
        Assert.That(segmentation.Dataset.Contains(FellowOakDicom.DicomTag.FrameOfReferenceUID), Is.False);
        File.Delete(_phantom.Output);
        Expect_failure(ToolRun.Of("seg", "create", "--images", image, "--mask", _phantom.Write("mask.nii", _phantom.Labels), "--labels", _phantom.Table, "--type", type, "--out", _phantom.Output), "PNG or NumPy");
    }

    [Test]
    public void A_mask_of_another_grid_keeps_it_and_its_place()
    {
        Volume<ushort> coarse = TurnedVolume.Of(Coarse(_phantom.Labels), [2, 0, 1], [false, true, true]);
        ToolRun run = Create("--mask", _phantom.Write("coarse.nii.gz", coarse), "--labels", _phantom.Table, "--type", "binary");

        Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Success), run.Output + run.Errors);
        Assert.That(run.Output, Does.Contain("own grid").And.Contain("lie on no source image").And.Contain("--resample nearest"));
        Segmentation segmentation = Segmentation.Open(_phantom.Output);
        Assert.That(segmentation.Reference(1).Sources, Is.Empty);
        for (int mark = 0; mark < Phantom.Marks.Count; mark++)
        {
            Volume<byte> read = segmentation.Pixels().Segments(mark + 1).ToVolume<byte>(relabel: true);
            (SpatialPoint center, int count) = Center(read, value => value == 1);
            (SpatialPoint expected, int expectedCount) = Center(coarse, value => value == mark + 1);
            Assert.That(count, Is.EqualTo(expectedCount));
            Assert.That(center.DistanceTo(expected), Is.LessThan(1e-3), Phantom.Marks[mark].Name);
            Assert.That(center.DistanceTo(Phantom.Marks[mark].Center), Is.LessThan(1.5), $"{Phantom.Marks[mark].Name}: a coarse voxel takes the value of its first pixel, a millimetre beside its centre");
        }
    }

    [Test]
    public void Masks_of_different_grids_are_refused_by_file()
    {
        string coarse = _phantom.Write("coarse.nii.gz", Coarse(_phantom.Labels)), fine = _phantom.Write("fine.nii.gz", With(value => (ushort)(value == 1 ? 1 : 0)));
        string table = _phantom.WriteText("two.json", PhantomMasks.TableText((1, "Fine", "fine.nii.gz"), (1, "A", "coarse.nii.gz"), (2, "B", "coarse.nii.gz"), (3, "C", "coarse.nii.gz"), (4, "D", "coarse.nii.gz"), (5, "E", "coarse.nii.gz")));

        Expect_failure(Create("--mask", fine, coarse, "--labels", table, "--type", "binary"), "coarse.nii.gz lies on a grid of its own (24 × 48 × 40), fine.nii.gz on the images");
        Expect_failure(Create("--mask", coarse, fine, "--labels", table, "--type", "binary"), "fine.nii.gz lies on the images, coarse.nii.gz on a grid of its own");
    }

    [Test]
    public void Masks_beside_each_other_in_one_file_are_segments([Values("nii.gz", "npy")] string extension, [Values("fractional", "binary")] string type)
    {
        ushort[] expected = _phantom.Expected();
        float[][] masks = [.. ((int[])[1, 2, 3]).Select(label => expected.Select(value => value == label || (label == 3 && value == 1) ? (type == "binary" ? 1 : 0.2f * label) : 0).ToArray())];
        string path = _phantom.PathOf($"stack.{extension}"), table = _phantom.WriteText("three.json", PhantomMasks.TableText((3, "Both", null), (1, "One", null), (2, "Two", null)));
        if (extension == "npy") NumpyFile.Write(path, Tensor.Create([.. Enumerable.Range(0, expected.Length).SelectMany(i => masks.Select(mask => mask[i]))], [Phantom.Frames, Phantom.Rows, Phantom.Columns, 3]));
        else NiftiStack.Write(path, [.. masks.Select(mask => new Volume<float>(Tensor.Create(mask, _phantom.Labels.Values.Lengths), _phantom.Labels.Affine))]);

        ToolRun run = Create("--mask", path, "--labels", table, "--type", type, "--order", "sources");

        Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Success), run.Output + run.Errors);
        Assert.That(run.Output, Does.Contain($"stack.{extension} [2]"));
        Segmentation segmentation = Segmentation.Open(_phantom.Output);
        foreach (string label in (string[])["One", "Two", "Both"])
        {
            int number = segmentation.Segments.Single(segment => segment.Label == label).Number, mask = label == "One" ? 0 : label == "Two" ? 1 : 2;
            Tensor<float> read = segmentation.Pixels().Segments(number).FromSources(_phantom.Images.Select(image => image.SopInstanceUid)).Stack<float>();
            Assert.That(read.ToArray(), Is.EqualTo(masks[mask].Select(value => MathF.Round(value * 255) / 255)).Within(1e-6), label);
        }
    }

    [Test]
    public void A_stack_is_refused_by_what_is_wrong_with_a_mask_in_it()
    {
        float[] values = [.. _phantom.Expected().SelectMany(value => (float[])[value == 1 ? 1 : 0, value == 2 ? 2 : 0])];
        NumpyFile.Write(_phantom.PathOf("stack.npy"), Tensor.Create(values, [Phantom.Frames, Phantom.Rows, Phantom.Columns, 2]));
        string one = _phantom.WriteText("one.json", PhantomMasks.TableText((1, "One", null)));

        Expect_failure(Create("--mask", _phantom.PathOf("stack.npy"), "--labels", _phantom.Table, "--type", "binary", "--order", "sources"), "mask 2 holds the number 2");
        Expect_failure(Create("--mask", _phantom.PathOf("stack.npy"), "--labels", one, "--type", "fractional", "--order", "sources"), "does not describe a label 2");
    }

    [Test]
    public void Frames_are_written_one_by_one_and_the_bar_counts_them()
    {
        string mask = _phantom.Write("mask.nii.gz", _phantom.Labels);
        ToolRun run = ToolRun.AtTerminal("seg", "create", "--images", _phantom.ImageFolder, "--out", _phantom.Output, "--mask", mask, "--labels", _phantom.Table, "--type", "binary");

        Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Success), run.Output + run.Errors);
        Assert.That(run.Output, Does.Contain("Writing frames").And.Contain("100%"));
        Assert.That(Directory.GetFiles(Path.GetDirectoryName(_phantom.Output)!, "seg.dcm*"), Has.Length.EqualTo(1));
    }

    [Test]
    public void A_mask_of_another_grid_is_resampled_on_request()
    {
        Volume<ushort> coarse = Coarse(_phantom.Labels);
        string mask = _phantom.Write("coarse.nii.gz", coarse);
        string[] arguments = ["--mask", mask, "--labels", _phantom.Table, "--type", "binary"];

        ToolRun run = Create([.. arguments, "--resample", "nearest"]);
        Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Success), run.Output + run.Errors);
        Assert.That(run.Output, Does.Contain("nearest"));
        ushort[] read = _phantom.Read(), expected = _phantom.Expected();
        for (int i = 0; i < read.Length; i++)
        {
            (int row, int column) = (i / Phantom.Columns % Phantom.Rows, i % Phantom.Columns);
            int source = i - ((row % 2) * Phantom.Columns) - (column % 2);
            if (read[i] != expected[source]) Assert.Fail($"pixel {i}: {read[i]} instead of {expected[source]}");
        }
    }

    [Test]
    public void Several_masks_overlap_in_one_segmentation()
    {
        ushort[] expected = _phantom.Expected();
        string first = _phantom.Write("liver.nii.gz", With(value => (ushort)(value is 1 or 2 ? 1 : 0))), second = _phantom.Write("spleen.nii", With(value => (ushort)(value is 2 or 3 ? 1 : 0)));
        ToolRun run = Create("--mask", first, second, "--model", "totalsegmentator", "--model-version", "2.18.0", "--type", "binary");

        Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Success), run.Output + run.Errors);
        Segmentation segmentation = Segmentation.Open(_phantom.Output);
        Assert.That(segmentation.Segments.Select(segment => segment.Label), Is.EqualTo(new[] { "spleen", "liver" }));
        SegmentationPixels pixels = segmentation.Pixels().FromSources(_phantom.Images.Select(image => image.SopInstanceUid));
        Assert.That(pixels.Mask(2).ToArray(), Is.EqualTo(expected.Select(value => value is 1 or 2)));
        Assert.That(pixels.Mask(1).ToArray(), Is.EqualTo(expected.Select(value => value is 2 or 3)));
    }

    [Test]
    public void Probabilities_become_fractions()
    {
        float[] values = [.. _phantom.Expected().Select(value => value == 1 ? 0.6f : value == 2 ? 1f : 0f)];
        NiftiFile.Write(_phantom.PathOf("lesion.nii.gz"), new Volume<float>(Tensor.Create(values, _phantom.Labels.Values.Lengths), _phantom.Labels.Affine));
        string table = _phantom.WriteText("one.json", PhantomMasks.TableText((1, "Lesion", null)));
        ToolRun run = Create("--mask", _phantom.PathOf("lesion.nii.gz"), "--labels", table, "--type", "fractional");

        Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Success), run.Output + run.Errors);
        Assert.That(Segmentation.Open(_phantom.Output).Dataset.GetString(FellowOakDicom.DicomTag.SegmentationType), Is.EqualTo("FRACTIONAL"));
    }

    [Test]
    public void What_cannot_be_placed_or_named_is_one_message_and_no_file()
    {
        string mask = _phantom.Write("mask.nii.gz", _phantom.Labels);
        string two = _phantom.WriteText("two.json", PhantomMasks.TableText((1, "Lesion", null), (2, "Bone", null)));
        string far = _phantom.Write("far.nii", new Volume<ushort>(_phantom.Labels.Values, _phantom.Labels.Affine with { Origin = new(5000, 0, 0) }));
        string empty = _phantom.Write("empty.nii", With(_ => 0));
        NumpyFile.Write(_phantom.PathOf("turned.npy"), Tensor.Create(new byte[24 * 96 * 80], [80, 96, 24]));

        Expect_failure(Create("--mask", mask, "--labels", two, "--type", "binary"), "number 3");
        Expect_failure(Create("--mask", far, "--labels", _phantom.Table, "--type", "binary", "--resample", "nearest"), "beside the images");
        Expect_failure(Create("--mask", empty, "--labels", _phantom.Table, "--type", "binary"), "not 0");
        Expect_failure(Create("--mask", _phantom.PathOf("turned.npy"), "--labels", _phantom.Table, "--type", "binary", "--order", "sources"), "transposed");
        Expect_failure(Create("--mask", mask, mask, "--labels", _phantom.Table, "--type", "binary"), "\"mask\"");
        Expect_failure(Create("--mask", _phantom.PathOf("nowhere.nii"), "--labels", _phantom.Table, "--type", "binary"), "nowhere.nii");
        Expect_failure(Create("--mask", mask, "--type", "binary"), "--labels");
        Expect_failure(Create("--mask", mask, "--model", "unknown", "--type", "binary"), "unknown");
        Expect_failure(Create("--mask", mask, "--labels", _phantom.Table, "--type", "binary", "--order", "backwards"), "backwards");
    }

    private ToolRun Create(params string[] arguments)
    {
        File.Delete(_phantom.Output);
        return ToolRun.Of(["seg", "create", "--images", _phantom.ImageFolder, "--out", _phantom.Output, .. arguments]);
    }

    private void Expect_failure(ToolRun run, string part)
    {
        Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Failed), run.Output);
        Assert.That(run.Errors, Does.StartWith("highdicom: ").And.Contain(part).And.Not.Contain("   at "));
        Assert.That(Directory.GetFiles(Path.GetDirectoryName(_phantom.Output)!, "seg.dcm*"), Is.Empty);
    }

    private Volume<ushort> With(Func<ushort, ushort> change) =>
        new(Tensor.Create([.. _phantom.Labels.Values.ToArray().Select(change)], _phantom.Labels.Values.Lengths), _phantom.Labels.Affine);

    private static (SpatialPoint Center, int Count) Center<T>(Volume<T> volume, Predicate<int> isIn)
        where T : unmanaged, System.Numerics.INumber<T>
    {
        SpatialPoint[] points =
        [
            .. from f in Enumerable.Range(0, volume.Frames)
               from r in Enumerable.Range(0, volume.Rows)
               from c in Enumerable.Range(0, volume.Columns)
               where isIn(int.CreateChecked(volume.Values[f, r, c]))
               select volume.Affine.Apply(f, r, c),
        ];
        return (default(SpatialPoint) + (points.Aggregate(default(SpatialVector), (sum, point) => sum + (point - default(SpatialPoint))) * (1.0 / points.Length)), points.Length);
    }

    // Every second row and column; a coarse voxel lies between the two by two pixels that it stands for.
    private static Volume<ushort> Coarse(Volume<ushort> fine)
    {
        ushort[] values = [.. from f in Enumerable.Range(0, fine.Frames) from r in Enumerable.Range(0, fine.Rows / 2) from c in Enumerable.Range(0, fine.Columns / 2) select fine.Values[f, 2 * r, 2 * c]];
        Affine affine = fine.Affine with { RowStep = fine.Affine.RowStep * 2, ColumnStep = fine.Affine.ColumnStep * 2, Origin = fine.Affine.Apply(0, 0.5, 0.5) };
        return new Volume<ushort>(Tensor.Create(values, [fine.Frames, fine.Rows / 2, fine.Columns / 2]), affine);
    }
}
