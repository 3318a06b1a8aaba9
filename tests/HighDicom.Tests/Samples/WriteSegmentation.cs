using HighDicom.Codes;
using HighDicom.ContextGroups;

namespace HighDicom.Tests.Samples;

internal static class WriteSegmentation
{
    public static void Run(string imageFolder, Func<Volume<float>, Volume<byte>> model, string segmentationFile)
    {
        // sample
        SourceImages ct = SourceImages.Open(imageFolder);      // one series, sorted by geometry
        Volume<float> input = ct.ToVolume<float>();            // in HU, and knows where it lies
        Volume<byte> mask = model(input);                      // 1 where the lesion is
        Tracking lesion = Tracking.New("Lesion 1");

        Segmentation segmentation = new SegmentationBuilder(ct, SegmentationType.Binary, new Equipment("Acme", "LesionNet", "1.4.0", serialNumber: "1"))
            .WithSeries(number: 300, description: "Lesions")
            .AddSegment("Lesion 1", mask, s => s.Category(Cid7150.MorphologicallyAbnormalStructure).Type(Sct.Lesion)
                .Algorithm(SegmentAlgorithmType.Automatic, name: "LesionNet", version: "1.4.0", family: Cid7162.ArtificialIntelligence)
                .Track(lesion))
            .Build();
        segmentation.Save(segmentationFile);
        // end of sample
    }
}
