using System.Numerics.Tensors;
using HighDicom.Tests.Imaging;
using HighDicom.Tool.Demo;

namespace HighDicom.Tests.Files;

public sealed class NiftiWritingTests
{
    private readonly TemporaryFolder _folder = new();

    [OneTimeTearDown]
    public void Delete_the_folder() => _folder.Dispose();

    [TestCase("regular.nii")]
    [TestCase("regular.nii.gz")]
    public void A_volume_comes_back_with_its_place(string name)
    {
        Volume<float> scan = PhantomVolume.Of(Phantom.Regular);
        NiftiFile.Write(_folder.File(name), scan);
        Volume<float> read = NiftiFile.Read<float>(_folder.File(name));

        Assert.That(read.Values.ToArray(), Is.EqualTo(scan.Values.ToArray()));
        Expect_same_place(read.Affine, scan.Affine);
    }

    [Test]
    public void The_qform_leads_to_the_same_place_as_the_sform()
    {
        foreach (Affine affine in Orientations())
        {
            string path = _folder.File("qform.nii");
            NiftiFile.Write(path, new Volume<byte>(Tensor.Create(new byte[24], [2, 3, 4]), affine));
            byte[] bytes = File.ReadAllBytes(path);
            Expect_same_place(NiftiFile.Open(path).Affine, affine);

            bytes[254] = 0; // no sform
            File.WriteAllBytes(path, bytes);
            Assert.That(NiftiFile.Open(path).Placement, Is.EqualTo(NiftiPlacement.QForm));
            Expect_same_place(NiftiFile.Open(path).Affine, affine, 2e-3);
        }
    }

    [Test]
    public void A_sheared_volume_has_no_qform_as_no_rotation_says_where_it_lies()
    {
        NiftiFile.Write(_folder.File("tilted.nii"), PhantomVolume.Of(Phantom.Tilted));

        Assert.That(File.ReadAllBytes(_folder.File("tilted.nii"))[252], Is.Zero);
        Expect_same_place(NiftiFile.Open(_folder.File("tilted.nii")).Affine, Phantom.Tilted.Affine);
    }

    [Test]
    public void Voxels_of_any_strides_are_written()
    {
        Tensor<ushort> strided = Tensor.Create<ushort>([.. Enumerable.Range(0, 24).Select(value => (ushort)value)], [2, 3, 4], [1, 2, 6]);
        NiftiFile.Write(_folder.File("strided.nii.gz"), new Volume<ushort>(strided, Affine.Identity));

        Assert.That(NiftiFile.Read<ushort>(_folder.File("strided.nii.gz")).Values[1, 2, 3], Is.EqualTo(strided[1, 2, 3]));
        Assert.That(NiftiFile.Read<ushort>(_folder.File("strided.nii.gz")).Values[0, 2, 1], Is.EqualTo(strided[0, 2, 1]));
    }

    [Test]
    public void What_cannot_be_written_is_refused_and_leaves_nothing()
    {
        var small = new Volume<Half>(Tensor.Create(new Half[1], [1, 1, 1]), Affine.Identity);
        var wide = new Volume<byte>(Tensor.Create(new byte[40_000], [1, 1, 40_000]), Affine.Identity);

        Assert.That(() => NiftiFile.Write(_folder.File("half.nii"), small), Throws.ArgumentException.With.Message.Contains("Half"));
        Assert.That(() => NiftiFile.Write(_folder.File("wide.nii"), wide), Throws.ArgumentException.With.Message.Contains("32767"));
        Assert.That(() => NiftiFile.Write(_folder.File("name.img"), wide), Throws.ArgumentException.With.Message.Contains(".nii.gz"));
        Assert.That(Directory.GetFiles(_folder.Path, "*half*").Concat(Directory.GetFiles(_folder.Path, "*wide*")), Is.Empty);
    }

    // Turned about all axes by steps that pass through 180°, where a rotation is hardest to store; and mirrored.
    private static IEnumerable<Affine> Orientations()
    {
        for (int turn = 0; turn < 64; turn++)
        {
            (double sinA, double cosA) = Math.SinCos((turn % 4) * Math.PI / 2);
            (double sinB, double cosB) = Math.SinCos((turn / 4 % 4) * Math.PI / 2 * 0.999);
            (double sinC, double cosC) = Math.SinCos((turn / 16) * Math.PI / 3);
            SpatialVector x = new(cosA * cosB, sinA * cosB, -sinB);
            SpatialVector y = new((cosA * sinB * sinC) - (sinA * cosC), (sinA * sinB * sinC) + (cosA * cosC), cosB * sinC);
            SpatialVector z = x.Cross(y);
            yield return new Affine(z * 2.5, y * 0.75, x * 0.5, new(10, -20, 30));
            yield return new Affine(z * -2.5, y * 0.75, x * 0.5, new(10, -20, 30));
        }
    }

    private static void Expect_same_place(Affine actual, Affine expected, double tolerance = 1e-5) =>
        Assert.That(Enumerable.Range(0, 16).Max(i => Math.Abs(actual[i / 4, i % 4] - expected[i / 4, i % 4])), Is.LessThan(tolerance), $"{actual} {expected}");
}
