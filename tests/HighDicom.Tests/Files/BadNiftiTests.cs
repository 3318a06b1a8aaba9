using HighDicom.Tests.Imaging;

namespace HighDicom.Tests.Files;

/// <summary>Every rule of the NIfTI-1 header, broken: one error that names the file and the rule.</summary>
public sealed class BadNiftiTests
{
    private static readonly (string Rule, Action<NiftiBytes> Break)[] Cases =
    [
        ("no NIfTI-1 file", file => file.Int32(0, 347)),
        ("NIfTI-2", file => file.Int32(0, 540)),
        ("pair of files", file => "ni1\0"u8.CopyTo(file.Header.AsSpan(344))),
        ("'n+1'", file => file.Header.AsSpan(344, 4).Clear()),
        ("dim[0] is 0", file => file.Int16(40, 0)),
        ("dim[0] is 8", file => file.Int16(40, 8)),
        ("dim[2] is 0", file => file.Int16(44, 0)),
        ("dim[3] is -3", file => file.Int16(46, -3)),
        ("dim[5] is 3", file => file.Lengths(5, 4, 2, 1, 1, 3)),
        ("datatype 128 (RGB colours)", file => file.Type(128, 24)),
        ("datatype 99 (no type", file => file.Type(99, 8)),
        ("bitpix is 8", file => file.Type(4, 8)),
        ("vox_offset is 100", file => file.Single(108, 100)),
        ("vox_offset is NaN", file => file.Single(108, float.NaN)),
        ("cut off", file => file.Single(108, 1 << 20)),
        ("cut off", file => file.Voxels = file.Voxels[..^1]),
        ("cut off", file => file.Lengths(3, short.MaxValue, short.MaxValue, short.MaxValue)),
        ("pixdim[2] is 0", file => file.Sizes(1, 1, 0, 1).QForm(0, 0, 0, 0, 0, 0)),
        ("pixdim[1] is NaN", file => file.Sizes(1, float.NaN)),
        ("no rotation", file => file.QForm(0.9f, 0.9f, 0, 0, 0, 0)),
        ("sform is no place", file => file.SForm(1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 0)),
        ("sform is no place", file => file.SForm(1, 0, 0, 0, 0, float.PositiveInfinity, 0, 0, 0, 0, 1, 0)),
        ("xyzt_units", file => file.Header[123] = 5),
    ];

    private readonly TemporaryFolder _folder = new();

    [OneTimeTearDown]
    public void Delete_the_folder() => _folder.Dispose();

    [Test]
    public void Each_broken_rule_is_named([Values] bool isBigEndian)
    {
        foreach ((string rule, Action<NiftiBytes> change) in Cases)
        {
            var file = new NiftiBytes(isBigEndian);
            change(file);
            string path = file.Save(_folder.File("bad.nii"));

            Assert.That(() => NiftiFile.Open(path), Throws.TypeOf<InvalidDataException>().With.Message.StartsWith(path).And.Message.Contains(rule), rule);
        }
    }

    [Test]
    public void Rows_and_columns_that_are_not_perpendicular_are_no_volume()
    {
        string path = new NiftiBytes().SForm(1, 0.5f, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0).Save(_folder.File("sheared.nii"));
        Assert.That(() => NiftiFile.Read<short>(path), Throws.TypeOf<InvalidDataException>().With.Message.Contains("perpendicular"));
    }

    [Test]
    public void An_empty_file_and_one_of_another_kind_are_told()
    {
        File.WriteAllBytes(_folder.File("empty.nii"), []);
        File.WriteAllText(_folder.File("text.nii"), new string('x', 1000));

        Assert.That(() => NiftiFile.Open(_folder.File("empty.nii")), Throws.TypeOf<InvalidDataException>().With.Message.Contains("348"));
        Assert.That(() => NiftiFile.Open(_folder.File("text.nii")), Throws.TypeOf<InvalidDataException>().With.Message.Contains("no NIfTI-1 file"));
    }

    [Test]
    public void A_compressed_file_that_claims_more_than_gzip_can_hold_takes_no_memory()
    {
        string path = new NiftiBytes().Lengths(3, 1000, 1000, 1000).Save(_folder.File("claims.nii.gz"));
        long before = GC.GetAllocatedBytesForCurrentThread();

        Assert.That(() => NiftiFile.Open(path), Throws.TypeOf<InvalidDataException>().With.Message.Contains("cut off"));
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.LessThan(1 << 20));
    }

    [Test]
    public void A_compressed_file_that_is_cut_off_or_damaged_is_an_error()
    {
        byte[] whole = NiftiBytes.Compress(new NiftiBytes().With([.. Enumerable.Range(0, 24).Select(value => (short)(value * 977))]).Bytes);
        string path = _folder.File("damaged.nii.gz");
        foreach (byte[] damaged in (byte[][])[whole[..^30], [.. whole[..^6], .. new byte[] { 1, 2, 3, 4, 5, 6 }], whole[..20], whole[..12]])
        {
            File.WriteAllBytes(path, damaged);
            Assert.That(() => NiftiFile.Read<short>(path), Throws.TypeOf<InvalidDataException>().With.Message.StartsWith(path));
        }
    }

    [Test]
    public void A_file_that_is_not_there_is_an_error_of_reading() =>
        Assert.That(() => NiftiFile.Open(_folder.File("nowhere.nii")), Throws.InstanceOf<IOException>());
}
