using System.Numerics.Tensors;
using HighDicom.Tests.Imaging;
using HighDicom.Tool.Demo;

namespace HighDicom.Tests.Tool;

/// <summary>A phantom's files in a folder, and what a model would make of them: a label map with the number of each mark.</summary>
internal sealed class PhantomMasks : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public PhantomMasks(Phantom phantom)
    {
        PhantomFiles.Series(phantom).Write(ImageFolder);
        Images = SourceImages.Open(ImageFolder);
        Labels = new Volume<ushort>(Tensor.Create(Expected(), [Images.Count, Images.Rows, Images.Columns]), phantom.Affine, Images.FrameOfReferenceUid);
        File.WriteAllText(Table, TableText([.. Phantom.Marks.Select((mark, index) => (index + 1, mark.Name, (string?)null))]));
    }

    public string ImageFolder => _folder.File("ct");

    public string Table => _folder.File("labels.json");

    public string Output => _folder.File("seg.dcm");

    public SourceImages Images { get; }

    /// <summary>Frames in the order of <see cref="Images"/>.</summary>
    public Volume<ushort> Labels { get; }

    public string PathOf(string name) => _folder.File(name);

    public string Write(string name, Volume<ushort> volume)
    {
        NiftiFile.Write(PathOf(name), volume);
        return PathOf(name);
    }

    public string WriteText(string name, string text)
    {
        File.WriteAllText(PathOf(name), text);
        return PathOf(name);
    }

    /// <summary>The label map that a segmentation holds, read through its references to the images.</summary>
    public ushort[] Read(string? path = null) =>
        Segmentation.Open(path ?? Output).Pixels().FromSources(Images.Select(image => image.SopInstanceUid)).Combine<ushort>().ToArray();

    /// <summary>A mark's number at each pixel whose centre lies in it, 0 elsewhere.</summary>
    public ushort[] Expected() =>
    [
        .. from image in Images
           from row in Enumerable.Range(0, image.Rows)
           from column in Enumerable.Range(0, image.Columns)
           let point = image.Geometry!.FromPixelCenter(column, row)
           select (ushort)(Phantom.Marks.ToList().FindIndex(mark => mark.Contains(point)) + 1),
    ];

    public static string TableText(params (int Label, string Name, string? Mask)[] segments) => $$"""
        {
          "algorithm": { "type": "automatic", "name": "Threshold", "version": "1", "family": "DCM|123110|Artificial Intelligence" },
          "segments": [ {{string.Join(", ", segments.Select(segment => $$"""
            { "label": {{segment.Label}}, "name": "{{segment.Name}}", "category": "SCT|91723000", "type": "SCT|272673000|Bone"{{(segment.Mask is null ? "" : $", \"mask\": \"{segment.Mask}\"")}} }
            """))}} ]
        }
        """;

    public void Dispose() => _folder.Dispose();
}
