namespace HighDicom.Dicom.Tests.Random;

/// <summary>Damages bytes at random.</summary>
internal static class Mutation
{
    private static readonly byte[] Interesting = [0, 1, 0x10, 0x7F, 0x80, 0xFE, 0xFF, 0xE0, (byte)'S', (byte)'Q', (byte)'U', (byte)'N'];

    public static byte[] Of(byte[] input, System.Random random)
    {
        List<byte> bytes = [.. input];
        for (int count = random.Next(1, 8); count > 0 && bytes.Count > 0; count--)
        {
            // Most damage goes to the front, where the structure is.
            int limit = random.Next(3) == 0 ? bytes.Count : Math.Min(bytes.Count, 2000);
            int at = random.Next(limit);
            int length = random.Next(1, Math.Min(64, bytes.Count - at + 1));
            switch (random.Next(6))
            {
                case 0:
                    bytes[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 1:
                    bytes[at] = Interesting[random.Next(Interesting.Length)];
                    break;
                case 2:
                    bytes.RemoveRange(at, length);
                    break;
                case 3:
                    bytes.InsertRange(at, bytes.GetRange(at, length));
                    break;
                case 4:
                    for (int i = 0; i < 4 && at + i < bytes.Count; i++)
                    {
                        bytes[at + i] = 0xFF;
                    }

                    break;
                default:
                    bytes.RemoveRange(at, random.Next(4) == 0 ? bytes.Count - at : 0);
                    break;
            }
        }

        return [.. bytes];
    }
}
