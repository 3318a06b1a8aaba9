using System.Numerics.Tensors;
using HighDicom.Tests.Imaging;

namespace HighDicom.Tests.Files;

/// <summary>Array files with random damage: read, or one kind of error, within memory that the file's length justifies.</summary>
public sealed class DamagedFilesTests
{
    private const int Count = 1500;
    private const int HighestCompression = 1032;

    [TestCase("voxels.nii")]
    [TestCase("voxels.nii.gz")]
    [TestCase("array.npy")]
    public void Damage_does_no_harm(string name)
    {
        using var folder = new TemporaryFolder();
        string path = folder.File(name);
        Write(path);
        byte[] whole = File.ReadAllBytes(path);
        var random = new Random(1);
        List<string> harm = [];
        for (int i = 0; i < Count; i++)
        {
            byte[] damaged = Damage(whole, random);
            File.WriteAllBytes(path, damaged);
            long before = GC.GetAllocatedBytesForCurrentThread();
            string? failure = Failure(path);
            long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            if (failure is not null || allocated > (HighestCompression * 8L * damaged.Length) + (1 << 20)) harm.Add($"{i}: {failure} {allocated} bytes");
        }

        Assert.That(harm, Is.Empty);
    }

    private static void Write(string path)
    {
        short[] values = [.. Enumerable.Range(0, 600).Select(value => (short)(value % 7))];
        if (path.EndsWith(".npy", StringComparison.Ordinal)) NumpyFile.Write(path, Tensor.Create(values, [5, 10, 12]));
        else NiftiFile.Write(path, new Volume<short>(Tensor.Create(values, [5, 10, 12]), Affine.Identity));
    }

    private static byte[] Damage(byte[] whole, Random random)
    {
        List<byte> bytes = [.. whole];
        for (int times = random.Next(1, 6); times > 0 && bytes.Count > 0; times--)
        {
            int at = random.Next(random.Next(4) == 0 ? bytes.Count : Math.Min(bytes.Count, 400));
            switch (random.Next(5))
            {
                case 0: bytes[at] ^= (byte)(1 << random.Next(8)); break;
                case 1: bytes[at] = (byte)random.Next(256); break;
                case 2: bytes.RemoveAt(at); break;
                case 3: bytes.Insert(at, 0xFF); break;
                default: bytes.RemoveRange(at, random.Next(5) == 0 ? bytes.Count - at : 0); break;
            }
        }

        return [.. bytes];
    }

    private static string? Failure(string path)
    {
        try
        {
            if (path.EndsWith(".npy", StringComparison.Ordinal)) NumpyFile.Read<double>(path);
            else NiftiFile.Read<double>(path);
            return null;
        }
        catch (InvalidDataException error)
        {
            return error.Message.StartsWith(path, StringComparison.Ordinal) ? null : error.ToString();
        }
        catch (Exception error)
        {
            return error.ToString();
        }
    }
}
