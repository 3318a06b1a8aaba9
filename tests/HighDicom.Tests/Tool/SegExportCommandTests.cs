using HighDicom.Tests.Imaging;
using HighDicom.Tool.Commands;
using HighDicom.Tool.Demo;
using HighDicom.Tool.Png;

namespace HighDicom.Tests.Tool;

public sealed class SegExportCommandTests
{
    private readonly PhantomMasks _phantom = new(Phantom.Regular);
    private int _outputs;

    [OneTimeSetUp]
    public void Make_a_segmentation()
    {
        string mask = _phantom.Write("mask.nii.gz", _phantom.Labels);
        ToolRun run = ToolRun.Of("seg", "create", "--images", _phantom.ImageFolder, "--mask", mask, "--labels", _phantom.Table, "--type", "binary", "--out", _phantom.Output);
        Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Success), run.Output + run.Errors);
    }

    [OneTimeTearDown]
    public void Delete_it() => _phantom.Dispose();

    [Test]
    public void A_label_map_comes_back_at_its_place_as_NIfTI()
    {
        string output = Export("out.nii.gz", "--combine");
        Volume<ushort> read = NiftiFile.Read<ushort>(output);
        Expect_labels(read);
        Assert.That(NiftiFile.Open(output).ElementType, Is.EqualTo(typeof(byte)));
    }

    [TestCase("binary")]
    [TestCase("labelmap")]
    public void Tilted_slices_make_the_whole_way_round(string type)
    {
        using var tilted = new PhantomMasks(Phantom.Tilted);
        string mask = tilted.Write("mask.nii", TurnedVolume.Of(tilted.Labels, [0, 1, 2], [true, true, false]));
        ToolRun.Of("seg", "create", "--images", tilted.ImageFolder, "--mask", mask, "--labels", tilted.Table, "--type", type, "--out", tilted.Output);
        ToolRun run = ToolRun.Of("seg", "export", tilted.Output, tilted.PathOf("out.nii.gz"), "--combine");

        Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Success), run.Output + run.Errors);
        Expect_labels(NiftiFile.Read<ushort>(tilted.PathOf("out.nii.gz")));
    }

    [Test]
    public void Segments_apart_are_a_NIfTI_file_each()
    {
        string output = Export("folder", "--format", "nii", "--segments", "3,1");

        Assert.That(Directory.GetFiles(output).Select(Path.GetFileName), Is.EquivalentTo(new[] { "1-Lesion.nii.gz", "3-Cavity.nii.gz" }));
        Volume<byte> cavity = NiftiFile.Read<byte>(Path.Combine(output, "3-Cavity.nii.gz"));
        Assert.That(cavity.Values.ToArray().Sum(value => value), Is.EqualTo(_phantom.Expected().Count(value => value == 3)));
        Expect_failure("--combine", "some.nii.gz", "--segments", "1,2");
    }

    [Test]
    public void Overlapping_segments_in_one_label_map_are_refused_in_the_words_of_the_command_line()
    {
        string first = _phantom.Write("first.nii", Only(1, 2)), second = _phantom.Write("second.nii", Only(2, 3));
        string table = _phantom.WriteText("overlap.json", PhantomMasks.TableText((1, "First", "first.nii"), (1, "Second", "second.nii"))), output = _phantom.PathOf("overlap.dcm");
        ToolRun made = ToolRun.Of("seg", "create", "--images", _phantom.ImageFolder, "--mask", first, second, "--labels", table, "--type", "binary", "--out", output);
        Assert.That(made.ExitCode, Is.EqualTo(ExitCode.Success), made.Output + made.Errors);

        ToolRun refused = ToolRun.Of("seg", "export", output, _phantom.PathOf("overlap.nii"), "--combine");
        Assert.That(refused.ExitCode, Is.EqualTo(ExitCode.Failed));
        Assert.That(refused.Errors, Does.Contain("Segment 2 shares pixels").And.Contain("--overlap first or last").And.Contain("--segments").And.Not.Contain("OnOverlap"));
        Assert.That(ToolRun.Of("seg", "export", output, _phantom.PathOf("overlap.nii"), "--combine", "--overlap", "last").ExitCode, Is.EqualTo(ExitCode.Success));
    }

    [Test]
    public void NumPy_files_have_the_shape_of_the_API()
    {
        string sources = Export("sources.npy", "--as", "sources", "--combine", "--format", "npy");
        Assert.That(NumpyFile.Read<ushort>(sources).ToArray(), Is.EqualTo(ReferencedFrames()));

        string relabelled = Export("relabelled.npy", "--as", "sources", "--combine", "--relabel", "--segments", "3,1");
        Assert.That(NumpyFile.Read<byte>(relabelled).ToArray().GroupBy(value => value).ToDictionary(group => group.Key, group => group.Count()),
            Is.EqualTo(new Dictionary<byte, int> { [0] = ReferencedFrames().Length - Count(1, 3), [1] = Count(3), [2] = Count(1) }));

        string stacked = Export("stacked.npy", "--segments", "2,4");
        Assert.That(NumpyFile.Open(stacked).Shape, Has.Count.EqualTo(4));
        Assert.That(NumpyFile.Open(stacked).Shape.Skip(1), Is.EqualTo(new[] { Phantom.Rows, Phantom.Columns, 2 }));

        string frames = Export("frames.npy", "--as", "frames");
        Assert.That(NumpyFile.Open(frames).Shape, Is.EqualTo(new[] { Segmentation.Open(_phantom.Output).FrameCount, Phantom.Rows, Phantom.Columns }));
        Assert.That(NumpyFile.Read<byte>(frames).ToArray().Count(value => value == 1), Is.EqualTo(Count(1, 2, 3, 4, 5)));
    }

    [Test]
    public void PNG_slices_hold_the_labels_and_the_segments_colours()
    {
        string output = Export("slices", "--format", "png", "--as", "sources");
        ushort[] read = [.. Directory.GetFiles(output).Order(StringComparer.Ordinal).SelectMany(file => PngReader.Read(file).Pixels)];
        byte[] palette = PngChunks.Read(File.ReadAllBytes(Path.Combine(output, "0001.png")), "").Single(chunk => chunk.Type == "PLTE").Data.ToArray();

        Assert.That(read, Is.EqualTo(ReferencedFrames()));
        Assert.That(palette, Has.Length.EqualTo(18));
        Assert.That(palette[..3], Is.EqualTo(new byte[3]));
        Assert.That(Enumerable.Range(1, 5).Select(i => Convert.ToHexString(palette, 3 * i, 3)), Has.None.EqualTo("000000"));
    }

    [Test]
    public void Fractions_come_as_numbers_or_as_they_are_stored()
    {
        float[] values = [.. _phantom.Expected().Select(value => value == 1 ? 0.4f : value == 2 ? 1f : 0f)];
        NiftiFile.Write(_phantom.PathOf("lesion.nii"), new Volume<float>(System.Numerics.Tensors.Tensor.Create(values, _phantom.Labels.Values.Lengths), _phantom.Labels.Affine));
        string table = _phantom.WriteText("one.json", PhantomMasks.TableText((1, "Lesion", null))), file = _phantom.PathOf("fraction.dcm");
        ToolRun made = ToolRun.Of("seg", "create", "--images", _phantom.ImageFolder, "--mask", _phantom.PathOf("lesion.nii"), "--labels", table, "--type", "fractional", "--out", file);
        Assert.That(made.ExitCode, Is.EqualTo(ExitCode.Success), made.Output + made.Errors);

        float[] read = NumpyFile.Read<float>(ExportOf(file, "fraction.npy")).ToArray();
        Assert.That(read.Where(value => value > 0).Distinct().Order(), Is.EqualTo(new[] { 102 / 255f, 1f }).Within(1e-6f));
        Assert.That(NumpyFile.Read<byte>(ExportOf(file, "raw.npy", "--raw")).ToArray().Distinct().Order(), Is.EqualTo(new byte[] { 0, 102, 255 }));
        string nifti = Path.Combine(ExportOf(file, "apart", "--format", "nii"), "1-Lesion.nii.gz");
        Assert.That(NiftiFile.Open(nifti).ElementType, Is.EqualTo(typeof(float)));
        string slice = Path.Combine(ExportOf(file, "gray", "--format", "png"), "1-Lesion", "0001.png");
        Assert.That(PngReader.Read(slice).Pixels.Distinct().Except([(ushort)0, (ushort)102, (ushort)255]), Is.Empty);
    }

    [Test]
    public void What_does_not_go_together_is_one_message_and_no_file()
    {
        Expect_failure("--format", "out.dat");
        Expect_failure(".npy", "out.nii", "--format", "npy");
        Expect_failure("--as volume", "out.nii", "--as", "sources", "--combine");
        Expect_failure("--segments", "out.npy", "--as", "frames", "--segments", "1");
        Expect_failure("segment 9", "out.npy", "--segments", "9");
        Expect_failure("'x'", "out.npy", "--segments", "x");
        Expect_failure("matrix", "out.npy", "--as", "matrix");
        ToolRun other = ToolRun.Of("seg", "export", Directory.GetFiles(_phantom.ImageFolder)[0], _phantom.PathOf("x.npy"));
        Assert.That((other.ExitCode, other.Errors.Contains("Segmentation", StringComparison.Ordinal)), Is.EqualTo((ExitCode.Failed, true)), other.Errors);
    }

    private string Export(string name, params string[] options) => ExportOf(_phantom.Output, name, options);

    private string ExportOf(string file, string name, params string[] options)
    {
        string output = _phantom.PathOf($"{_outputs++}{name}");
        ToolRun run = ToolRun.Of(["seg", "export", file, output, .. options]);
        Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Success), run.Output + run.Errors);
        return output;
    }

    private void Expect_failure(string part, string name, params string[] options)
    {
        string output = _phantom.PathOf($"{_outputs++}{name}");
        ToolRun run = ToolRun.Of(["seg", "export", _phantom.Output, output, .. options]);
        Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Failed), run.Output);
        Assert.That(run.Errors, Does.StartWith("highdicom: ").And.Contain(part).And.Not.Contain("   at "));
        Assert.That(Path.Exists(output), Is.False);
    }

    [Test]
    public void Sources_of_a_slide_are_its_frames()
    {
        string output = ExportOf(SampleFiles.Path("seg_image_sm_control.dcm"), "tiles.npy", "--as", "sources", "--format", "npy");
        Assert.That(NumpyFile.Open(output).Shape, Is.EqualTo(new[] { 25, 10, 10, 20 }));
    }

    private int Count(params int[] labels) => _phantom.Expected().Count(value => labels.Contains(value));

    // Images on which nothing is segmented are not referred to.
    private ushort[] ReferencedFrames() =>
        [.. _phantom.Expected().Chunk(Phantom.Rows * Phantom.Columns).Where(frame => frame.Any(value => value > 0)).SelectMany(frame => frame)];

    // Every voxel of the file against the marks of the phantom, by its point alone.
    private static void Expect_labels(Volume<ushort> read)
    {
        int set = 0;
        for (int frame = 0; frame < read.Frames; frame++)
        for (int row = 0; row < read.Rows; row++)
        for (int column = 0; column < read.Columns; column++)
        {
            // A hair from the surface of a mark, single precision decides.
            SpatialPoint point = read.Affine.Apply(frame, row, column);
            int expected = Phantom.Marks.ToList().FindIndex(mark => mark.Contains(point)) + 1;
            set += read.Values[frame, row, column] > 0 ? 1 : 0;
            if (read.Values[frame, row, column] != expected) Assert.Fail($"({frame}, {row}, {column}): {read.Values[frame, row, column]} instead of {expected}");
        }

        Assert.That(set, Is.GreaterThan(1000));
    }

    // Two marks in pixels of 1.
    private Volume<ushort> Only(int first, int second) =>
        new(System.Numerics.Tensors.Tensor.Create([.. _phantom.Labels.Values.ToArray().Select(value => (ushort)(value == first || value == second ? 1 : 0))], _phantom.Labels.Values.Lengths), _phantom.Labels.Affine);
}
