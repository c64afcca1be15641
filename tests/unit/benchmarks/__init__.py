"""Tests of the synthetic worlds that speed is measured on."""
