using FellowOakDicom;
using HighDicom.Tool.Demo;

namespace HighDicom.Tests.Imaging;

/// <summary>Phantoms as data sets and files, with fixed UIDs and time.</summary>
internal static class PhantomFiles
{
    public static PhantomSeries Series(Phantom phantom, string study = "1") =>
        new(phantom, role => Uid(study, role), new DateTime(2026, 1, 2, 3, 4, 5));

    public static List<DicomDataset> Datasets(Phantom phantom) =>
        [.. Enumerable.Range(1, Phantom.Frames).Select(Series(phantom).Image)];

    /// <summary>A UID made of the role's characters; the roles are short.</summary>
    public static string Uid(string study, string role) =>
        $"2.25.{study}{string.Concat(role.Select(c => (c % 100).ToString("00", System.Globalization.CultureInfo.InvariantCulture)))}";
}
