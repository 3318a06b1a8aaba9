using System.Numerics.Tensors;
using HighDicom.Codes;
using HighDicom.ContextGroups;
using HighDicom.Tool.Demo;

namespace HighDicom.ConformanceTests.ItkWasm;

/// <summary>The phantom's marks on a grid that is turned against the images, has other voxels, and goes the other way from plane to plane.</summary>
internal static class OtherGrid
{
    private const int Frames = 60, Rows = 64, Columns = 110;

    public static Volume<byte> Mask()
    {
        SpatialVector along = new SpatialVector(0.9, 0.3, 0.2).Normalize(), down = along.Cross(new SpatialVector(0, 1, 0.1)).Normalize();
        SpatialVector frame = along.Cross(down) * 2, row = down * 1.2, column = along * 0.9;
        SpatialPoint center = new(12.5, -34.25, 87.75);
        var grid = new Affine(frame, row, column, center - ((frame * ((Frames - 1) / 2.0)) + (row * ((Rows - 1) / 2.0)) + (column * ((Columns - 1) / 2.0))));
        byte[] labels =
        [
            .. from f in Enumerable.Range(0, Frames)
               from r in Enumerable.Range(0, Rows)
               from c in Enumerable.Range(0, Columns)
               select (byte)PhantomCase.LabelAt(grid.Apply(f, r, c)),
        ];
        return new Volume<byte>(Tensor.Create(labels, [Frames, Rows, Columns]), grid);
    }

    public static void Describe(SegmentListBuilder list)
    {
        for (int i = 0; i < Phantom.Marks.Count; i++)
            list.Add(i + 1, Phantom.Marks[i].Name, segment => segment.Category(Cid7150.AnatomicalStructure).Type(Sct.Liver).Algorithm(SegmentAlgorithmType.Automatic, "Net", "1.0", Cid7162.ArtificialIntelligence));
    }
}
