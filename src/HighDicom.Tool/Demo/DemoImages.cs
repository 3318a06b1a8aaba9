using System.Buffers.Binary;

namespace HighDicom.Tool.Demo;

/// <summary>The images of the demo: a synthetic series on disk, as a scanner would leave it.</summary>
internal static class DemoImages
{
    /// <summary>Writes the series.</summary>
    /// <returns>The folder.</returns>
    public static string Write(string folder)
    {
        var series = new PhantomSeries(Phantom.Regular, _ => NewUid(), TimeProvider.System.GetLocalNow().DateTime);
        series.Write(folder);
        return folder;
    }

    // PS3.5 B.2: a UUID as one number below 2.25.
    private static string NewUid() =>
        FormattableString.Invariant($"2.25.{BinaryPrimitives.ReadUInt128BigEndian(Guid.NewGuid().ToByteArray(bigEndian: true))}");
}
