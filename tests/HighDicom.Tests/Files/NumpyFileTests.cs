using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using System.Text;
using HighDicom.Tests.Imaging;

namespace HighDicom.Tests.Files;

public sealed class NumpyFileTests
{
    private readonly TemporaryFolder _folder = new();

    [OneTimeTearDown]
    public void Delete_the_folder() => _folder.Dispose();

    [Test]
    public void Every_version_is_read([Values(1, 2, 3)] byte version)
    {
        NumpyFile file = NumpyFile.Open(Save("{'descr': '<i2', 'fortran_order': False, 'shape': (2, 3), }\n", Bytes<short>(1, -2, 3, 4, 5, 6), version));

        Assert.That((file.ElementType, file.IsFortranOrder), Is.EqualTo((typeof(short), false)));
        Assert.That(file.Shape, Is.EqualTo(new[] { 2, 3 }));
        Assert.That(file.Read<short>().ToArray(), Is.EqualTo(new short[] { 1, -2, 3, 4, 5, 6 }));
    }

    [Test]
    public void Every_type_of_number_is_read_in_both_byte_orders()
    {
        Check<byte>("u1", 0, 255);
        Check<sbyte>("i1", -128, 127);
        Check<ushort>("u2", 1, 65535);
        Check<short>("i2", -2, short.MaxValue);
        Check<uint>("u4", 1, uint.MaxValue);
        Check("i4", -2, int.MaxValue);
        Check<ulong>("u8", 1, ulong.MaxValue);
        Check("i8", -2, long.MaxValue);
        Check("f2", (Half)(-0.5), Half.MaxValue);
        Check("f4", -0.5f, float.MaxValue);
        Check("f8", -0.5, double.MaxValue);
    }

    [Test]
    public void Truth_values_are_read_as_0_and_1()
    {
        string path = Save("{'descr': '|b1', 'fortran_order': False, 'shape': (3,)}", [0, 1, 1], 1);

        Assert.That(NumpyFile.Open(path).ElementType, Is.EqualTo(typeof(bool)));
        Assert.That(NumpyFile.Read<byte>(path).ToArray(), Is.EqualTo(new byte[] { 0, 1, 1 }));
        Assert.That(NumpyFile.Read<float>(path).ToArray(), Is.EqualTo(new[] { 0f, 1f, 1f }));
        Assert.That(
            () => NumpyFile.Read<byte>(Save("{'descr': '|b1', 'fortran_order': False, 'shape': (3,)}", [0, 1, 2], 1)),
            Throws.TypeOf<InvalidDataException>().With.Message.Contains("(2)"));
    }

    [TestCase(5)]
    [TestCase(37, 41)]
    [TestCase(3, 4, 5)]
    [TestCase(40, 3, 70)]
    [TestCase(2, 3, 4, 5)]
    public void Fortran_order_comes_as_C_order(params int[] shape)
    {
        int count = shape.Aggregate((product, length) => product * length);
        int[] stored = [.. Enumerable.Range(0, count)];
        string text = $"{{'descr': '<i4', 'fortran_order': True, 'shape': ({string.Concat(shape.Select(length => $"{length}, "))})}}";
        Tensor<int> read = NumpyFile.Read<int>(Save(text, Bytes(stored), 1));

        nint stride = 1;
        Tensor<int> expected = Tensor.Create(stored, [.. shape.Select(length => (nint)length)], [.. shape.Select(length => (stride *= length) / length)]);
        Assert.That(read.ToArray(), Is.EqualTo(expected.ToArray()));
    }

    [Test]
    public void A_tensor_comes_back([Values] bool isStrided)
    {
        nint[] lengths = [2, 3, 4];
        float[] values = [.. Enumerable.Range(0, 24).Select(value => value * 0.25f)];
        Tensor<float> tensor = isStrided ? Tensor.Create(values, lengths, [1, 2, 6]) : Tensor.Create(values, lengths);
        NumpyFile.Write(_folder.File("back.npy"), tensor);

        Assert.That(NumpyFile.Open(_folder.File("back.npy")).Shape, Is.EqualTo(new[] { 2, 3, 4 }));
        Assert.That(NumpyFile.Read<float>(_folder.File("back.npy")).ToArray(), Is.EqualTo(tensor.ToArray()));
    }

    [Test]
    public void What_is_written_is_what_NumPy_writes()
    {
        NumpyFile.Write(_folder.File("same.npy"), Tensor.Create<bool>([true, false], [2]));
        byte[] bytes = File.ReadAllBytes(_folder.File("same.npy"));

        const string text = "{'descr': '|b1', 'fortran_order': False, 'shape': (2,), }";
        Assert.That(bytes, Has.Length.EqualTo(130));
        Assert.That(bytes[..10], Is.EqualTo(new byte[] { 0x93, 0x4E, 0x55, 0x4D, 0x50, 0x59, 1, 0, 118, 0 }));
        Assert.That(Encoding.ASCII.GetString(bytes, 10, 118), Is.EqualTo(text.PadRight(117) + "\n"));
        Assert.That(bytes[^2..], Is.EqualTo(new byte[] { 1, 0 }));
        Assert.That(() => NumpyFile.Write(_folder.File("text.npy"), Tensor.Create(['a'], [1])), Throws.ArgumentException.With.Message.Contains("Char"));
    }

    [TestCase("{'descr': '|O', 'fortran_order': False, 'shape': (2,)}", "'|O'")]
    [TestCase("{'descr': '<c8', 'fortran_order': False, 'shape': (2,)}", "'<c8'")]
    [TestCase("{'descr': [('a', '<i2')], 'fortran_order': False, 'shape': (2,)}", "fields")]
    [TestCase("{'descr': '<i2', 'fortran_order': False, 'shape': ()}", "single number")]
    [TestCase("{'descr': '<i2', 'fortran_order': False, 'shape': (-2,)}", "lengths")]
    [TestCase("{'descr': '<i2', 'fortran_order': False, 'shape': (99999999999,)}", "lengths")]
    [TestCase("{'descr': '<i2', 'fortran_order': False, 'shape': (100000, 100000, 100000, 100000, 100000, 100000)}", "cut off")]
    [TestCase("{'descr': '<i2', 'fortran_order': 0, 'shape': (2,)}", "fortran_order")]
    [TestCase("{'descr': '<i2', 'shape': (2,)}", "missing")]
    [TestCase("{'descr': '<i2', 'order': 'C', 'shape': (2,)}", "'order'")]
    [TestCase("{'descr': '<i2', 'fortran_order': False, 'shape': (2,)", "'}'")]
    [TestCase("", "'{'")]
    public void A_header_that_is_not_read_says_why(string text, string reason)
    {
        string path = Save(text, Bytes<short>(1, 2), 1);
        Assert.That(() => NumpyFile.Open(path), Throws.TypeOf<InvalidDataException>().With.Message.StartsWith(path).And.Message.Contains(reason));
    }

    [Test]
    public void A_file_that_is_short_or_of_another_kind_is_told()
    {
        string path = Save("{'descr': '<i2', 'fortran_order': False, 'shape': (3,)}", Bytes<short>(1, 2), 1);
        Assert.That(() => NumpyFile.Open(path), Throws.TypeOf<InvalidDataException>().With.Message.Contains("cut off"));
        foreach (int length in (int[])[0, 5, 11, 20])
        {
            File.WriteAllBytes(path, Encoding.Latin1.GetBytes("\u0093NUMPY\u0001\u0000\u0050\u0000{'descr': '<i2'")[..length]);
            Assert.That(() => NumpyFile.Open(path), Throws.TypeOf<InvalidDataException>().With.Message.StartsWith(path), $"{length} bytes");
        }
    }

    private void Check<T>(string type, T first, T second)
        where T : unmanaged, INumber<T>
    {
        byte[] bytes = Bytes(first, second);
        foreach (char order in "<>")
        {
            string path = Save($"{{'descr': '{order}{type}', 'fortran_order': False, 'shape': (2,)}}", bytes, 1);
            Assert.That(NumpyFile.Open(path).ElementType, Is.EqualTo(typeof(T)));
            Assert.That(NumpyFile.Read<T>(path).ToArray(), Is.EqualTo(new[] { first, second }), $"{order}{type}");
            bytes.AsSpan(0, bytes.Length / 2).Reverse();
            bytes.AsSpan(bytes.Length / 2).Reverse();
        }
    }

    private static byte[] Bytes<T>(params T[] values)
        where T : unmanaged =>
        MemoryMarshal.AsBytes(values.AsSpan()).ToArray();

    private string Save(string header, byte[] values, byte version)
    {
        byte[] text = Encoding.ASCII.GetBytes(header);
        byte[] length = version == 1 ? BitConverter.GetBytes((ushort)text.Length) : BitConverter.GetBytes(text.Length);
        string path = _folder.File($"{Guid.NewGuid():N}.npy");
        File.WriteAllBytes(path, [0x93, (byte)'N', (byte)'U', (byte)'M', (byte)'P', (byte)'Y', version, 0, .. length, .. text, .. values]);
        return path;
    }
}
