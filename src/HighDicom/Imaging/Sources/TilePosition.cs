namespace HighDicom;

/// <summary>Where a tile lies in its total pixel matrix. All four count from 1.</summary>
/// <param name="Row">Row Position In Total Image Pixel Matrix (0048,021F): the row of the tile's first pixel.</param>
/// <param name="Column">Column Position In Total Image Pixel Matrix (0048,021E): the column of the tile's first pixel.</param>
/// <param name="OpticalPath">The item of Optical Path Sequence (0048,0105) that the tile was acquired with.</param>
/// <param name="FocalPlane">The focal plane, counted from the slide's surface upwards.</param>
public readonly record struct TilePosition(int Row, int Column, int OpticalPath = 1, int FocalPlane = 1);
