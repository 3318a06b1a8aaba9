using System.Numerics;
using System.Numerics.Tensors;
using HighDicom.Tests.Imaging;

namespace HighDicom.Tests.Files;

public sealed class NiftiFileTests
{
    private readonly TemporaryFolder _folder = new();

    [OneTimeTearDown]
    public void Delete_the_folder() => _folder.Dispose();

    [Test]
    public void Columns_vary_fastest_then_rows_then_frames([Values] bool isBigEndian, [Values(".nii", ".nii.gz")] string extension)
    {
        short[] values = [.. Enumerable.Range(-5, 24).Select(value => (short)value)];
        string path = new NiftiBytes(isBigEndian).With(values).Save(_folder.File($"order{isBigEndian}{extension}"));

        NiftiFile file = NiftiFile.Open(path);
        Volume<short> volume = file.Read<short>();

        Assert.That((file.ElementType, file.Shape, file.Volumes), Is.EqualTo((typeof(short), (3, 2, 4), 1)));
        Assert.That(volume.Values.ToArray(), Is.EqualTo(values));
        Assert.That(volume.Values[2, 1, 0], Is.EqualTo(values[(2 * 8) + 4]));
    }

    [Test]
    public void Every_type_of_number_is_read([Values] bool isBigEndian)
    {
        Check<byte>(2, isBigEndian, 0, 255);
        Check<short>(4, isBigEndian, short.MinValue, short.MaxValue);
        Check<int>(8, isBigEndian, int.MinValue, int.MaxValue);
        Check(16, isBigEndian, -1.5f, float.MaxValue);
        Check(64, isBigEndian, -1e300, 0.1);
        Check<sbyte>(256, isBigEndian, -128, 127);
        Check<ushort>(512, isBigEndian, 0, 65535);
        Check<uint>(768, isBigEndian, 0, uint.MaxValue);
        Check(1024, isBigEndian, long.MinValue, long.MaxValue);
        Check<ulong>(1280, isBigEndian, 0, ulong.MaxValue);
    }

    [Test]
    public void Slope_and_intercept_are_applied_unless_the_slope_is_0()
    {
        NiftiBytes scaled = new NiftiBytes().Lengths(1, 2).With<short>(3, -4).Single(112, 0.5f).Single(116, 10);
        NiftiBytes unscaled = new NiftiBytes().Lengths(1, 2).With<short>(3, -4).Single(112, 0).Single(116, 10);

        Assert.That(NiftiFile.Read<float>(scaled.Save(_folder.File("scaled.nii"))).Values.ToArray(), Is.EqualTo(new[] { 11.5f, 8f }));
        Assert.That(NiftiFile.Read<short>(unscaled.Save(_folder.File("unscaled.nii"))).Values.ToArray(), Is.EqualTo(new short[] { 3, -4 }));
    }

    [Test]
    public void The_sform_comes_before_the_qform_and_is_turned_to_the_axes_of_DICOM()
    {
        NiftiBytes file = new NiftiBytes().QForm(0, 0, 0, 7, 8, 9).SForm(0.5f, 0, 0, 10, 0, 0.6f, 0, 20, 0, 0, 3, 30);
        Volume<short> volume = NiftiFile.Read<short>(file.Save(_folder.File("sform.nii")));

        Assert.That(NiftiFile.Open(_folder.File("sform.nii")).Placement, Is.EqualTo(NiftiPlacement.SForm));
        Expect(volume.Affine, new Affine(new(0, 0, 3), new(0, -0.6, 0), new(-0.5, 0, 0), new(-10, -20, 30)));
        Assert.That(volume.Affine.Directions.ToString(), Is.EqualTo("H,A,R"));
    }

    // 90° about z: i leads to the front, j to the left (−x of NIfTI).
    [TestCase(1f, 3)]
    [TestCase(-1f, -3)]
    [TestCase(0f, 3)]
    public void The_qform_is_a_rotation_with_the_third_axis_turned_by_qfac(float factor, double frameStep)
    {
        float half = (float)Math.Sqrt(0.5);
        NiftiBytes file = new NiftiBytes().Sizes(factor, 0.5f, 0.6f, 3).QForm(0, 0, half, 10, 20, 30);
        NiftiFile read = NiftiFile.Open(file.Save(_folder.File("qform.nii")));

        Assert.That(read.Placement, Is.EqualTo(NiftiPlacement.QForm));
        Expect(read.Affine, new Affine(new(0, 0, frameStep), new(0.6, 0, 0), new(0, -0.5, 0), new(-10, -20, 30)));
    }

    [Test]
    public void A_file_without_a_place_says_so()
    {
        NiftiFile file = NiftiFile.Open(new NiftiBytes().Save(_folder.File("none.nii")));

        Assert.That(file.Placement, Is.EqualTo(NiftiPlacement.None));
        Assert.That((file.Affine.ColumnStep.Length, file.Affine.RowStep.Length, file.Affine.FrameStep.Length), Is.EqualTo((1.5, 0.5, 2.0)));
    }

    [TestCase(1, 1000)]
    [TestCase(3, 0.001)]
    public void Lengths_come_in_millimetres(byte unit, double factor)
    {
        NiftiBytes file = new NiftiBytes().SForm(2, 0, 0, 3, 0, 2, 0, 4, 0, 0, 2, 5);
        file.Header[123] = unit;

        Expect(NiftiFile.Open(file.Save(_folder.File("unit.nii"))).Affine, new Affine(new(0, 0, 2 * factor), new(0, -2 * factor, 0), new(-2 * factor, 0, 0), new(-3 * factor, -4 * factor, 5 * factor)));
    }

    [Test]
    public void Volumes_are_read_one_by_one()
    {
        string path = new NiftiBytes().Lengths(4, 2, 1, 1, 3).With<short>(1, 2, 3, 4, 5, 6).Save(_folder.File("several.nii.gz"));

        Assert.That(NiftiFile.Open(path).Read<byte>(2).Values.ToArray(), Is.EqualTo(new byte[] { 5, 6 }));
        Assert.That(() => NiftiFile.Read<byte>(path), Throws.TypeOf<InvalidDataException>().With.Message.Contains("3 volumes"));
        Assert.That(() => NiftiFile.Open(path).Read<byte>(3), Throws.TypeOf<ArgumentOutOfRangeException>());
    }

    [Test]
    public void What_does_not_fit_the_type_is_an_error_that_names_the_place()
    {
        string large = new NiftiBytes().Lengths(2, 2, 2).With<short>(1, 2, 300, 4).Save(_folder.File("large.nii"));
        string fraction = new NiftiBytes().Lengths(2, 2, 2).Type(16, 32).With(1f, 2f, 3f, 0.25f).Save(_folder.File("fraction.nii"));
        string whole = new NiftiBytes().Lengths(2, 2, 2).Type(64, 64).With<double>(1, 2, 3, 255).Save(_folder.File("whole.nii"));
        string none = new NiftiBytes().Lengths(2, 2, 2).Type(64, 64).With(1, 2, 3, double.NaN).Save(_folder.File("nan.nii"));

        Assert.That(() => NiftiFile.Read<byte>(large), Throws.TypeOf<InvalidDataException>().With.Message.Contains("large.nii").And.Message.Contains("(0, 1, 0)").And.Message.Contains("300"));
        Assert.That(() => NiftiFile.Read<byte>(fraction), Throws.TypeOf<InvalidDataException>().With.Message.Contains("(0, 1, 1)").And.Message.Contains("0.25"));
        Assert.That(() => NiftiFile.Read<byte>(none), Throws.TypeOf<InvalidDataException>().With.Message.Contains("NaN"));
        Assert.That(NiftiFile.Read<byte>(whole).Values.ToArray(), Is.EqualTo(new byte[] { 1, 2, 3, 255 }));
    }

    private void Check<T>(short code, bool isBigEndian, T first, T second)
        where T : unmanaged, INumber<T>
    {
        short bits = (short)(8 * System.Runtime.CompilerServices.Unsafe.SizeOf<T>());
        string path = new NiftiBytes(isBigEndian).Lengths(1, 2).Type(code, bits).With(first, second).Save(_folder.File($"type{code}{isBigEndian}.nii"));
        Volume<T> volume = NiftiFile.Read<T>(path);

        Assert.That(NiftiFile.Open(path).ElementType, Is.EqualTo(typeof(T)));
        Assert.That(volume.Values.ToArray(), Is.EqualTo(new[] { first, second }));
    }

    private static void Expect(Affine actual, Affine expected) =>
        Assert.That(Enumerable.Range(0, 16).Max(i => Math.Abs(actual[i / 4, i % 4] - expected[i / 4, i % 4])), Is.LessThan(1e-5), actual.ToString());
}
